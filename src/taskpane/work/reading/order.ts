import type { IncomingFile } from '../../../batch/readFile';
import { bytesOf } from '../namedFile';

/** A file as it was dropped crosses without being read; what lies in an archive crosses as bytes. */
export type Order = { name: string; modified?: string; size: number; content: Blob | Uint8Array };

/** A file as the pane was given it. */
export class GivenIncoming implements IncomingFile {
  readonly modified: string;
  readonly size: number;

  constructor(
    readonly name: string,
    readonly file: File,
  ) {
    this.modified = new Date(file.lastModified).toISOString();
    this.size = file.size;
  }

  bytes(): Promise<Uint8Array> {
    return bytesOf(this.file);
  }
}

/** @throws what fetching the bytes out of an archive throws */
export async function orderFor(file: IncomingFile): Promise<Order> {
  const { name, modified, size } = file;
  const content = file instanceof GivenIncoming ? file.file : await file.bytes();
  return { name, size, content, ...(modified !== undefined && { modified }) };
}

export function fileOf({ content, ...known }: Order): IncomingFile {
  return { ...known, bytes: async () => (content instanceof Blob ? bytesOf(content) : content) };
}
