import type { Definition } from '../definition';
import type { Path } from '../places';
import { aliasSeparators, wordSeparators } from '../sheets/codec';
import { complaint, type Complaint } from './complaint';

/** Excel's limit on the characters of a cell. */
const longest = 32_767;

/** Fields that may be empty. */
const mayBeEmpty: ReadonlySet<string> = new Set(['measure', 'note']);

/** Fields whose words share a cell with others, and what keeps them apart there. */
const separators: Readonly<Record<string, RegExp>> = {
  audience: wordSeparators,
  scope: wordSeparators,
  kind: wordSeparators,
  aliases: aliasSeparators,
  formerly: aliasSeparators,
};

// halves of surrogate pairs, what is no character, and control characters but tab and line feed
const unprintable = /[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n]/u;

/** Texts that a cell could not hold, or would not give back as they were. */
export function textComplaints(definition: Definition): Complaint[] {
  const complaints: Complaint[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (isOdd(value, field)) complaints.push(...complaintsAbout(value, field, [...path]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        path.push(Array.isArray(value) ? Number(key) : key);
        visit(member, Array.isArray(value) ? field : key);
        path.pop();
      }
    }
  };
  visit(definition, '');
  return complaints;
}

/** Told apart quickly from the many texts that are as they should be. */
function isOdd(text: string, field: string): boolean {
  if (text === '') return !mayBeEmpty.has(field);
  if (/^[!-~]+$/.test(text)) return text.length > longest || (separators[field]?.test(text) ?? false);
  return (
    text.length > longest ||
    text !== text.trim() ||
    unprintable.test(text) ||
    (separators[field]?.test(text) ?? false)
  );
}

function complaintsAbout(text: string, field: string, path: Path): Complaint[] {
  if (text === '') return [complaint(path, 'definition.missing')];
  const found: Complaint[] = [];
  if (text.length > longest) {
    found.push(complaint(path, 'definition.text-too-long', { found: text.length, most: longest }));
  }
  const odd = unprintable.exec(text);
  if (odd) found.push(complaint(path, 'definition.unprintable', { position: odd.index + 1 }));
  else if (text !== text.trim()) found.push(complaint(path, 'definition.untrimmed', { found: text.trim() }));
  else if (separators[field]?.test(text)) {
    found.push(complaint(path, 'definition.word-with-separator', { found: text }));
  }
  return found;
}
