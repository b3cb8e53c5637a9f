/**
 * Text as OOXML stores it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): a character that XML cannot carry is written `_xHHHH_`,
 * and an underscore that would begin such a thing by chance is itself written so.
 */

/** C0 controls but tab and line feed, the two non-characters, lone surrogates. */
const uncarried = '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff\\p{Cs}]';
const chance = `_(?=x[0-9A-Fa-f]{4}(?:_|${uncarried}))`;
const everyUncarried = new RegExp(`${uncarried}|${chance}`, 'gu');
/** A quick look that most texts pass; surrogates in good pairs do not, and are looked at twice. */
const suspect = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
const escape = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text, ready to stand in an element.
 * @example escapeText('a<b\u0001') //=> 'a&lt;b_x0001_'
 */
export function escapeText(text: string): string {
  return escapeMarkup(suspect.test(text) ? text.replace(everyUncarried, hex) : text);
}

/** Text for an element that is not of OOXML's own kind and knows no `_xHHHH_`: what XML cannot carry is lost, visibly. */
export function escapePlain(text: string): string {
  return escapeMarkup(text.replace(/\r\n?/g, '\n').replace(new RegExp(uncarried, 'gu'), '\ufffd'));
}

/** Text, ready to stand between an attribute's double quotes; line breaks survive. */
export function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  return /["\t\n]/.test(escaped)
    ? escaped.replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
    : escaped;
}

/** @example unescapeXstring('a_x000D_b') //=> 'a\rb' */
export function unescapeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(escape, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}

function escapeMarkup(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

function hex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
