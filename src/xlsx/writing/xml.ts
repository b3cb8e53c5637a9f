import { escapeAttribute, escapeText } from '../xstring';

export type Attributes = Record<string, string | number | boolean | undefined>;

/** `name="value"` pairs with a leading space each; undefined ones are left out, booleans are 1 and 0. */
export function attributes(pairs: Attributes): string {
  let text = '';
  for (const name in pairs) {
    const value = pairs[name];
    if (value === undefined) continue;
    const shown = typeof value === 'boolean' ? Number(value) : value;
    text += ` ${name}="${typeof shown === 'string' ? escapeAttribute(shown) : shown}"`;
  }
  return text;
}

/** An element around content that is XML already; without content it closes itself. */
export function element(name: string, pairs: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${attributes(pairs)}/>`
    : `<${name}${attributes(pairs)}>${content}</${name}>`;
}

/** An element around text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** A counted list (`<mergeCells count="2">…`), or nothing where there is nothing to list. */
export function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
