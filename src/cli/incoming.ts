import type { IncomingFile } from '../batch/receive';
import { findFiles, readBytes } from './files';

/** The files that the paths lead to, ready for `receive`. */
export async function incomingFiles(paths: readonly string[]): Promise<IncomingFile[]> {
  const found = await findFiles(paths);
  return found.map(({ path, name, modified, size }) => ({
    name,
    modified,
    size,
    bytes: () => readBytes(path),
  }));
}
