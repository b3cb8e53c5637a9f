import { groupedBy } from '../../../definition/groupedBy';
import type { EntryLine } from '../../work/views';

/** Which of the figures asked for are listed. */
export const entryKinds = ['missing', 'blank', 'entered', 'all'] as const;
export type EntryKind = (typeof entryKinds)[number];

const belongs: Record<EntryKind, (entry: EntryLine) => boolean> = {
  missing: (entry) => entry.required && isBlank(entry),
  blank: isBlank,
  entered: (entry) => !entry.derived && entry.state !== 'blank',
  all: () => true,
};

function isBlank({ derived, state }: EntryLine): boolean {
  return !derived && state === 'blank';
}

export function countEntries(entries: readonly EntryLine[]): Record<EntryKind, number> {
  const count = (kind: EntryKind) => entries.filter(belongs[kind]).length;
  return { missing: count('missing'), blank: count('blank'), entered: count('entered'), all: count('all') };
}

/** A sheet's name above its figures, or one of them. */
export type ListedEntry =
  { kind: 'sheet'; sheet: string; count: number } | { kind: 'entry'; entry: EntryLine };

/**
 * The figures of a kind whose name, code or 口径 holds every word of the search, sheet by sheet.
 * @example listEntries(entries, 'missing', '复议 受理')
 */
export function listEntries(entries: readonly EntryLine[], kind: EntryKind, search: string): ListedEntry[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    const text = folded(`${entry.code} ${entry.name} ${entry.note}`);
    return belongs[kind](entry) && words.every((word) => text.includes(word));
  });
  return [...groupedBy(found, ({ cell }) => cell.sheet)].flatMap(([sheet, listed]): ListedEntry[] => [
    { kind: 'sheet', sheet, count: listed.length },
    ...listed.map((entry): ListedEntry => ({ kind: 'entry', entry })),
  ]);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
