import type { Definition } from '../definition';
import type { Path } from '../places';
import { aliasSeparators, wordSeparators } from '../sheets/codec';
import { complaint, type Complaint } from './complaint';

/** Excel's limit on the characters of a cell. */
const longest = 32_767;

/** Fields that may be empty. */
const mayBeEmpty: ReadonlySet<unknown> = new Set(['measure', 'note']);

/** Fields whose words share a cell with others, and what keeps them apart there. */
const separators: Readonly<Record<string, RegExp>> = {
  audience: wordSeparators,
  scope: wordSeparators,
  kind: wordSeparators,
  aliases: aliasSeparators,
};

// control characters but tab and line feed, halves of surrogate pairs, and what is no character
const unprintable = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/u;

/** Texts that a cell could not hold, or would not give back as they were. */
export function textComplaints(value: Definition): Complaint[] {
  const complaints: Complaint[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') complaints.push(...complaintsAbout(value, path));
    else if (Array.isArray(value)) value.forEach((item, at) => visit(item, [...path, at]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    }
  };
  visit(value, []);
  return complaints;
}

function complaintsAbout(text: string, path: Path): Complaint[] {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  if (text === '') return mayBeEmpty.has(field) ? [] : [complaint(path, 'definition.missing')];
  const found: Complaint[] = [];
  if (text.length > longest) {
    found.push(complaint(path, 'definition.text-too-long', { found: text.length, most: longest }));
  }
  const odd = unprintable.exec(text);
  if (odd) found.push(complaint(path, 'definition.unprintable', { position: odd.index + 1 }));
  else if (text !== text.trim()) found.push(complaint(path, 'definition.untrimmed', { found: text.trim() }));
  if (separators[field]?.test(text) && text === text.trim()) {
    found.push(complaint(path, 'definition.word-with-separator', { found: text }));
  }
  return found;
}
