import { unreadable } from '../unreadable';

/**
 * A part's bytes as text, by its byte order mark, else the encoding that its XML declaration names, else UTF-8.
 * @throws UnreadableWorkbookError where the bytes are not of that encoding
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('unreadable', 'xlsx.not-text', { part });
  }
}

function encodingOf(bytes: Uint8Array): string {
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
