import { escapePlain } from '../xlsx/xstring';

/** `name="value"` pairs with a leading space each; undefined ones are left out. Word knows none of Excel's `_xHHHH_`. */
export function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapePlain(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** An element around content that is XML already; without content it closes itself. */
export function element(
  name: string,
  pairs: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  return content === ''
    ? `<${name}${attributes(pairs)}/>`
    : `<${name}${attributes(pairs)}>${content}</${name}>`;
}

/** An element around text whose blanks count. @param name `w:t` or `w:delText` */
export function textElement(name: string, text: string): string {
  return `<${name} xml:space="preserve">${escapePlain(text)}</${name}>`;
}
