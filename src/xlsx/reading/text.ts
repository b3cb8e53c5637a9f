import type { Codec } from '../codec';
import { unreadable } from '../unreadable';

/**
 * A part's text; with `octets` not decoded yet, one character for each byte of its UTF-8. Markup is the same in both, and of a sheet nearly all is
 * markup and digits: decoding only the texts that are wanted saves most of it.
 */
export type PartText = { text: string; octets: boolean };

/** As `decodePart` reads it, but with UTF-8 left to whoever takes texts out of it. */
export function partText(bytes: Uint8Array, part: string, codec: Codec): PartText {
  if (encodingOf(bytes) !== 'utf-8') return { text: decodePart(bytes, part), octets: false };
  const isMarked = byteOrderMark.every((byte, at) => bytes[at] === byte);
  return { text: codec.octets(isMarked ? bytes.subarray(byteOrderMark.length) : bytes), octets: true };
}

/** Whether a part is UTF-8 from its first byte on: what stands at a place in its octets stands there in its bytes. */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === 'utf-8' && bytes[0] !== byteOrderMark[0];
}

/**
 * Octets as the text that they are the UTF-8 of.
 * @throws UnreadableWorkbookError where they are of no text
 */
export function decodeOctets(octets: string, part: string): string {
  if (!/[\u0080-\u00ff]/.test(octets)) return octets;
  const bytes = octets.length > scratch.length ? new Uint8Array(octets.length) : scratch;
  for (let at = 0; at < octets.length; at++) bytes[at] = octets.charCodeAt(at);
  try {
    return utf8Within.decode(bytes.subarray(0, octets.length));
  } catch {
    throw unreadable('unreadable', 'xlsx.not-text', { part });
  }
}

const byteOrderMark = [0xef, 0xbb, 0xbf];
const scratch = new Uint8Array(4096);

/**
 * A part's bytes as text, by its byte order mark, else the encoding that its XML declaration names, else UTF-8.
 * @throws UnreadableWorkbookError where the bytes are not of that encoding
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  try {
    return decoderOf(encodingOf(bytes)).decode(bytes);
  } catch {
    throw unreadable('unreadable', 'xlsx.not-text', { part });
  }
}

/** Throws over bytes that are no UTF-8. */
export const utf8 = new TextDecoder('utf-8', { fatal: true });
/** A text may well begin with what would be a byte order mark at the beginning of a part. */
const utf8Within = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoderOf(encoding: string): TextDecoder {
  return encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true });
}

/** How nearly every part begins. */
const usualStart = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');

function encodingOf(bytes: Uint8Array): string {
  if (usualStart.every((byte, at) => bytes[at] === byte)) return 'utf-8';
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  // a declaration that could be read byte by byte is not of two-byte text, whatever it says
  return named === undefined || /^(utf-?16|ucs)/i.test(named) ? 'utf-8' : named;
}
