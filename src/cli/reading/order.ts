/** What crosses from the main thread to those that read: the place of a file, or what an archive holds of it. */
import type { IncomingFile } from '../../batch/readFile';
import { DiskFile } from '../incoming';

export type Order = {
  name: string;
  modified?: string | undefined;
  size: number;
  /** Where the file lies, or its bytes where it lies in an archive. */
  content: { path: string } | { bytes: Uint8Array };
};

/** Told to a thread that is to end by itself when it has done what it was ordered. */
export const leave = 'leave';

/** @throws what fetching the bytes out of an archive throws */
export async function orderFor(file: IncomingFile): Promise<Order> {
  const { name, modified, size } = file;
  const content = file instanceof DiskFile ? { path: file.path } : { bytes: await file.bytes() };
  return { name, modified, size, content };
}

export function fileOf({ name, modified, size, content }: Order): IncomingFile {
  if ('path' in content) return new DiskFile(content.path, name, modified ?? '', size);
  const bytes = () => Promise.resolve(content.bytes);
  return { name, size, bytes, ...(modified !== undefined && { modified }) };
}
