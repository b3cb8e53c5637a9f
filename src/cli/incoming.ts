import { UnavailableFileError, type IncomingFile } from '../batch/readFile';
import { CommandError } from './commandError';
import { findFiles, readBytes } from './files';

/** A file on disk, its bytes fetched when its turn comes. */
export class DiskFile implements IncomingFile {
  constructor(
    readonly path: string,
    readonly name: string,
    readonly modified: string,
    readonly size: number,
  ) {}

  async bytes(): Promise<Uint8Array> {
    try {
      return await readBytes(this.path);
    } catch (error) {
      throw error instanceof CommandError ? new UnavailableFileError(error.reason) : error;
    }
  }
}

/** The files that the paths lead to, ready for `receive`. */
export async function incomingFiles(paths: readonly string[]): Promise<DiskFile[]> {
  const found = await findFiles(paths);
  return found.map(({ path, name, modified, size }) => new DiskFile(path, name, modified, size));
}
