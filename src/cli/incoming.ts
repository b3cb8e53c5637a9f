import { UnavailableFileError, type IncomingFile } from '../batch/receive';
import { CommandError } from './commandError';
import { findFiles, readBytes } from './files';

/** The files that the paths lead to, ready for `receive`. */
export async function incomingFiles(paths: readonly string[]): Promise<IncomingFile[]> {
  const found = await findFiles(paths);
  return found.map(({ path, name, modified, size }) => ({
    name,
    modified,
    size,
    bytes: () =>
      readBytes(path).catch((error: unknown) => {
        throw error instanceof CommandError ? new UnavailableFileError(error.reason) : error;
      }),
  }));
}
