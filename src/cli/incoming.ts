import { UnavailableFileError, type IncomingFile } from '../batch/readFile';
import type { Message } from '../messages/message';
import { CommandError } from './commandError';
import { readBytes } from './files';
import { findFiles } from './findFiles';

/** A file on disk, its bytes fetched when its turn comes. */
export class DiskFile implements IncomingFile {
  constructor(
    readonly path: string,
    readonly name: string,
    readonly modified: string,
    readonly size: number,
  ) {}

  /** @throws UnavailableFileError where it is gone by now, or no longer what it was when it was listed */
  async bytes(): Promise<Uint8Array> {
    try {
      return await readBytes(this.path, this);
    } catch (error) {
      throw error instanceof CommandError ? new UnavailableFileError(error.reason) : error;
    }
  }
}

/** What the paths lead to and nobody can read: it is refused when its turn comes. */
class UnavailableFile implements IncomingFile {
  readonly size = 0;

  constructor(
    readonly name: string,
    private readonly reason: Message,
  ) {}

  async bytes(): Promise<never> {
    throw new UnavailableFileError(this.reason);
  }
}

/** The files that the paths lead to, ready for `receive`. */
export async function incomingFiles(paths: readonly string[]): Promise<IncomingFile[]> {
  const found = await findFiles(paths);
  return found.map((file) =>
    'unavailable' in file
      ? new UnavailableFile(file.name, file.unavailable)
      : new DiskFile(file.path, file.name, file.modified, file.size),
  );
}
