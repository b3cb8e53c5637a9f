import type { UnreadableWorkbookError } from '../unreadable';

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** `&#x10FFFF;`, and leading zeros within reason. */
const longest = 12;

/**
 * Raw XML text as the characters that it stands for: line ends are one `\n`, the five named entities and numeric references resolved.
 * @throws what `at.broken()` gives for any other entity: none can have been declared, since a DOCTYPE is refused
 * @example decodeText('a&amp;b&#x4E2D;', scanner) //=> 'a&b中'
 */
export function decodeText(raw: string, at: { broken(): UnreadableWorkbookError }): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let reference = text.indexOf('&');
  if (reference < 0) return text;
  let decoded = '';
  let from = 0;
  for (; reference >= 0; reference = text.indexOf('&', from)) {
    const end = text.indexOf(';', reference);
    const name = end < 0 || end > reference + longest ? '' : text.slice(reference + 1, end);
    const character = named.get(name) ?? numeric(name);
    if (character === undefined) throw at.broken();
    decoded += text.slice(from, reference) + character;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

function numeric(name: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    (code > 0xffff && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
