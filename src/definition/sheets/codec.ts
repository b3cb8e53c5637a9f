/** How a cell of the definition workbook holds a field, one way and back. */
import { message, type Message } from '../../messages/message';
import type { Cell, CellValue } from '../../workbook/workbook';
import { no, valueOf, wordsOf, yes, type Words } from '../words';

/** A field of a row; undefined where it has no value. */
export type FieldValue = string | number | boolean | readonly string[] | undefined;

export type Reading = { value: FieldValue } | { mistake: Message };

export type Codec = {
  /** What the cell shows; null leaves it out. */
  write(value: FieldValue): CellValue;
  read(cell: Cell | undefined): Reading;
  /** What a list offers. */
  choices?: readonly string[];
  /** Between which whole numbers the value lies; everything else is kept as text. */
  limits?: { min: number; max: number };
};

const blank: Reading = { value: undefined };

/** Text as it is but for space around it. `empty` is what a blank cell means. */
export function text(empty?: ''): Codec {
  return {
    write: (value) => (value === undefined || value === '' ? null : String(value)),
    read: (cell) => {
      const found = textIn(cell);
      return 'mistake' in found || found.value !== undefined ? found : { value: empty };
    },
  };
}

/** A code: full-width letters and digits are read as half-width ones, and numbers as the digits that were typed. */
export const code: Codec = {
  write: text().write,
  read: (cell) => {
    if (typeof cell?.value === 'number' && Math.abs(cell.value) >= 1e15) return digitsLost(cell.value);
    const found = textIn(cell);
    if ('mistake' in found || typeof found.value !== 'string') return found;
    const plain = halfWidth(found.value);
    return /^\d(?:\.\d+)?E\+\d+$/i.test(plain) ? digitsLost(plain) : { value: plain };
  },
};

/**
 * A formula of the rule language, kept as text. Where Excel made a live formula of what was typed, that formula is meant; a leading `=`
 * and full-width signs outside quotes are forgiven.
 */
export const formula: Codec = {
  write: text().write,
  read: (cell) => {
    const typed = cell?.formula === undefined ? textIn(cell) : { value: cell.formula };
    if ('mistake' in typed || typed.value === undefined) return typed;
    const plain = String(typed.value)
      .split(/("(?:[^"]|"")*")/)
      .map((part, at) => (at % 2 === 1 ? part : halfWidth(part)))
      .join('');
    return { value: plain.trim().replace(/^=\s*/, '') };
  },
};

/** A whole number; a blank cell means `empty`. The limits are for the list, the schema judges what was read. */
export function integer(limits: { min: number; max: number }, empty?: number): Codec {
  return {
    limits,
    write: (value) => (typeof value === 'number' ? value : null),
    read: (cell) => {
      if (typeof cell?.value === 'number' && cell.date !== true) return { value: cell.value };
      const found = textIn(cell);
      if ('mistake' in found) return found;
      if (found.value === undefined) return { value: empty };
      const plain = halfWidth(String(found.value)).replace(/年$/, '');
      return /^-?\d{1,9}$/.test(plain)
        ? { value: Number(plain) }
        : { mistake: message('definition.not-a-number', { found: String(found.value) }) };
    },
  };
}

/** One of a few words; a blank cell means `empty`, or is a mistake. */
export function word<Value extends string>(words: Words<Value>, empty?: Value): Codec {
  const choices = wordsOf(words);
  return {
    choices,
    write: (value) => words[value as Value] ?? null,
    read: (cell) => {
      const found = textIn(cell);
      if ('mistake' in found) return found;
      if (found.value === undefined) {
        return empty === undefined ? { mistake: unknownWord('', choices) } : { value: empty };
      }
      const value = valueOf(words, halfWidth(String(found.value)));
      return value === undefined ? { mistake: unknownWord(String(found.value), choices) } : { value };
    },
  };
}

/** One of a few words; a blank cell holds none. */
export function optionalWord<Value extends string>(words: Words<Value>): Codec {
  const inner = word(words);
  return {
    ...inner,
    read: (cell) => {
      const found = textIn(cell);
      return 'value' in found && found.value === undefined ? blank : inner.read(cell);
    },
  };
}

/** 是 or 否; a blank cell means `empty`. */
export function yesNo(empty: boolean): Codec {
  return {
    choices: [yes, no],
    write: (value) => (value === undefined ? null : value ? yes : no),
    read: (cell) => {
      if (typeof cell?.value === 'boolean') return { value: cell.value };
      const found = textIn(cell);
      if ('mistake' in found) return found;
      if (found.value === undefined) return { value: empty };
      if (found.value === yes || found.value === no) return { value: found.value === yes };
      return { mistake: unknownWord(String(found.value), [yes, no]) };
    },
  };
}

/** Several words in one cell, written with `joint` between them. */
export function list(separators: RegExp, joint: string): Codec {
  return {
    write: (value) => (Array.isArray(value) && value.length > 0 ? value.join(joint) : null),
    read: (cell) => {
      const found = textIn(cell);
      if ('mistake' in found) return found;
      const parts = String(found.value ?? '').split(separators);
      return { value: parts.map((part) => part.trim()).filter((part) => part !== '') };
    },
  };
}

/** Several words in one cell of a field that is absent where there is none. */
export function optionalList(separators: RegExp, joint: string): Codec {
  const inner = list(separators, joint);
  return {
    ...inner,
    read: (cell) => {
      const found = inner.read(cell);
      return 'value' in found && (found.value as readonly string[]).length === 0 ? blank : found;
    },
  };
}

/** Words of an audience, which hold no separator themselves. */
export const wordSeparators = /[、，,；;\s]+/;
/** Names in use are longer, and hold spaces, commas and 、 (来信、来访). */
export const aliasSeparators = /[；;\n]+/;

/** Several of a few words in one cell. */
export function words<Value extends string>(known: Words<Value>): Codec {
  const inner = list(wordSeparators, '、');
  return {
    write: (value) => inner.write((value as readonly Value[]).map((each) => known[each])),
    read: (cell) => {
      const found = inner.read(cell);
      if ('mistake' in found) return found;
      const parts = found.value as readonly string[];
      const wrong = parts.find((part) => valueOf(known, part) === undefined);
      if (wrong !== undefined || parts.length === 0) {
        return { mistake: unknownWord(wrong ?? '', wordsOf(known)) };
      }
      return { value: parts.map((part) => valueOf(known, part) as Value) };
    },
  };
}

/**
 * Full-width letters, digits and signs as half-width ones, space around cut off; nothing else is changed.
 * @example halfWidth('ＦＹ＿０３') //=> 'FY_03'
 */
export function halfWidth(typed: string): string {
  return typed
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .trim();
}

function textIn(cell: Cell | undefined): Reading {
  const value = cell?.value ?? null;
  if (value === null) return blank;
  if (typeof value === 'object') return { mistake: message('definition.cell-error', { found: value.error }) };
  if (typeof value === 'number') {
    return cell?.date === true ? { mistake: message('definition.became-date') } : { value: String(value) };
  }
  const plain = typeof value === 'boolean' ? String(value).toUpperCase() : trimmed(value);
  return plain === '' ? blank : { value: plain };
}

/** Without space around it, and with line ends as Excel writes them. */
function trimmed(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').trim();
}

function digitsLost(found: number | string): Reading {
  return { mistake: message('definition.digits-lost', { found: String(found) }) };
}

function unknownWord(found: string, choices: readonly string[]): Message {
  const wanted = choices.join('、');
  return found === ''
    ? message('definition.word-missing', { wanted })
    : message('definition.unknown-word', { found, wanted });
}
