import { message } from '../messages/message';
import { FormulaSyntaxError } from './syntaxError';

export type Token = {
  type: 'number' | 'string' | 'name' | 'operator' | 'open' | 'close' | 'comma' | 'end';
  /** As written; a string's without its quotes and with `""` as `"`. */
  text: string;
  start: number;
  end: number;
};

/** Excel's limits. */
const longestString = 255;
const mostDigits = 15;
const smallestNormal = 2.2250738585072014e-308;

const patterns: readonly [Token['type'], RegExp][] = [
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['string', /"(?:[^"]|"")*"/y],
  ['name', /[A-Za-z_][A-Za-z0-9_.]*/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>%]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
];
const blanks = /[ \t\r\n]*/y;
const wordTail = /[\p{L}\p{N}_.]*/uy;
const word = /[\p{L}\p{N}_.]+/uy;

/** What people write for an operator out of the habit of other languages. */
const wrongOperators: readonly [string, string][] = [
  ['==', '='],
  ['!=', '<>'],
  ['=>', '>='],
  ['=<', '<='],
  ['**', '^'],
  ['&&', 'AND(…,…)'],
  ['||', 'OR(…,…)'],
];

/** What a Chinese keyboard yields for an ASCII sign, beside the full-width forms. */
const wrongCharacters: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', '"'],
  ['’', '"'],
  ["'", '"'],
  ['。', '.'],
  ['、', ','],
  [';', ','],
  ['；', ','],
  ['《', '<'],
  ['〈', '<'],
  ['》', '>'],
  ['〉', '>'],
  ['≤', '<='],
  ['≦', '<='],
  ['≥', '>='],
  ['≧', '>='],
  ['≠', '<>'],
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['【', '('],
  ['】', ')'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
]);

/** The tokens of a formula, an `end` token last. Throws FormulaSyntaxError at what cannot be one. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skip(blanks, text, 0); at < text.length; at = skip(blanks, text, at)) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ type: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  for (const [written, right] of wrongOperators) {
    if (text.startsWith(written, start)) {
      throw new FormulaSyntaxError(text, start, message('formula.wrong-operator', { found: written, right }));
    }
  }
  for (const [type, pattern] of patterns) {
    const end = skip(pattern, text, start);
    if (end === start) continue;
    const found = text.slice(start, end);
    if (type === 'number') checkNumber(text, start, end);
    if (type === 'string') return { type, text: stringValue(text, start, end), start, end };
    return { type, text: found, start, end };
  }
  throw notAToken(text, start);
}

function checkNumber(text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const found = excerpt(text.slice(start, skip(wordTail, text, end)));
  const fail = (key: 'bad-number' | 'leading-zero' | 'number-too-long' | 'number-out-of-range') =>
    new FormulaSyntaxError(text, start, message(`formula.${key}`, { found }));
  if (skip(wordTail, text, end) > end) throw fail('bad-number');
  if (/^0\d/.test(written)) throw fail('leading-zero');
  const [mantissa = '', exponent = ''] = written.split(/[eE]/);
  const digits = mantissa.replace('.', '').replace(/^0+|0+$/g, '');
  if (digits.length > mostDigits) throw fail('number-too-long');
  const value = Number(written);
  const tooSmall = digits !== '' && value < smallestNormal;
  if (exponent.length > 4 || !Number.isFinite(value) || tooSmall) throw fail('number-out-of-range');
}

function stringValue(text: string, start: number, end: number): string {
  const value = text.slice(start + 1, end - 1).replaceAll('""', '"');
  if (value.length > longestString) {
    const params = { found: value.length, most: longestString };
    throw new FormulaSyntaxError(text, start, message('formula.string-too-long', params));
  }
  return value;
}

function notAToken(text: string, start: number): FormulaSyntaxError {
  const found = String.fromCodePoint(text.codePointAt(start) as number);
  const fail = (reason: ReturnType<typeof message>) => new FormulaSyntaxError(text, start, reason);
  if (found === '"') return fail(message('formula.unclosed-string'));
  if (found === '[' || found === ']') return fail(message('formula.bracket'));
  const right = wrongCharacters.get(found) ?? asciiOf(found);
  if (right !== undefined) return fail(message('formula.wrong-character', { found, right }));
  const wordEnd = skip(word, text, start);
  if (wordEnd > start)
    return fail(message('formula.not-a-code', { found: excerpt(text.slice(start, wordEnd)) }));
  return fail(message('formula.unexpected-character', { found }));
}

/** The ASCII character of a full-width one. */
function asciiOf(character: string): string | undefined {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined;
}

/** Enough of what was found to be recognised. */
export function excerpt(found: string): string {
  const characters = [...found];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : found;
}

/** Where a match of the sticky `pattern` at `at` ends; `at` itself where there is none. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
