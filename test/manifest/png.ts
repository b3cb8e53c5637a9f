import { inflateSync } from 'node:zlib';

/** Four bytes a pixel, red green blue alpha, row by row. */
export type Picture = { width: number; height: number; rgba: Uint8Array };

const signature = '89504e470d0a1a0a';
const bytesPerPixel = 4;

/** @throws Error where the file is no PNG */
export function pngSize(file: Buffer): { width: number; height: number } {
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('no PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/**
 * The pixels of a PNG as Chromium writes them: eight bits, colour with alpha, not interlaced.
 * @throws Error where the file is another kind of PNG
 */
export function readPng(file: Buffer): Picture {
  const { width, height } = pngSize(file);
  const kind = file.subarray(24, 29).join();
  if (kind !== '8,6,0,0,0') throw new Error(`a PNG of kind ${kind}`);
  const filtered = inflateSync(Buffer.concat(chunks(file, 'IDAT')));
  const stride = width * bytesPerPixel;
  const rgba = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= bytesPerPixel ? (rgba[at - bytesPerPixel] ?? 0) : 0;
      const above = row > 0 ? (rgba[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= bytesPerPixel ? (rgba[at - stride - bytesPerPixel] ?? 0) : 0;
      const value = filtered[row * (stride + 1) + 1 + column] ?? 0;
      rgba[at] = value + predicted(filter, left, above, corner);
    }
  }
  return { width, height, rgba };
}

function chunks(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === wanted)
      found.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

/** The filters of PNG, 0 to 4: none, sub, up, average, Paeth. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) =>
    Math.abs(left + above - corner - value),
  ) as [number, number, number];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
