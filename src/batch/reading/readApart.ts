import { LibraryWantedError } from '../../xlsx/open';
import type { FileReader } from '../receive';

/**
 * One reader of two: what takes the library goes to `apart`, whatever the file is called, and all else is read by `near`.
 * @param near throws LibraryWantedError over such a file
 */
export function withApart(near: FileReader, apart: FileReader): FileReader {
  return {
    atOnce: near.atOnce + apart.atOnce,
    async read(file) {
      try {
        return await near.read(file);
      } catch (error) {
        if (error instanceof LibraryWantedError) return apart.read(file);
        throw error;
      }
    },
  };
}
