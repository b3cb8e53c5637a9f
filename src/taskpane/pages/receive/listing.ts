import type { ReturnLine, ReturnState } from '../../work/views';

export const states: readonly ReturnState[] = ['missing', 'reported', 'problem', 'returned'];

export const sortKeys = [
  'unit',
  'state',
  'file',
  'modified',
  'errors',
  'warnings',
  'explained',
  'answered',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What of the units is listed, and in which order; `sort` null keeps the definition's. */
export type Listing = {
  state: ReturnState | null;
  search: string;
  sort: { key: SortKey; descending: boolean } | null;
};

export const wholeListing: Listing = { state: null, search: '', sort: null };

/** The units that a listing asks for. Those without a file, a time or a figure come last in either direction. */
export function listed(units: readonly ReturnLine[], { state, search, sort }: Listing): ReturnLine[] {
  const wanted = search.trim().toLowerCase();
  const found = units.filter(
    (line) =>
      (state === null || line.state === state) &&
      (wanted === '' || line.unit.name.includes(wanted) || line.unit.code.toLowerCase().startsWith(wanted)),
  );
  if (!sort) return found;
  const valueOf = values[sort.key];
  const direction = sort.descending ? -1 : 1;
  return found
    .map((line, at) => ({ line, at, value: valueOf(line) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.at - b.at;
      return compared(a.value, b.value) * direction || a.at - b.at;
    })
    .map(({ line }) => line);
}

/** The listing after a click on a column: ascending, descending, then as the definition has it. */
export function sortedBy(listing: Listing, key: SortKey): Listing {
  const { sort } = listing;
  if (sort?.key !== key) return { ...listing, sort: { key, descending: false } };
  return { ...listing, sort: sort.descending ? null : { key, descending: true } };
}

/** How many units there are in each state. */
export function byState(units: readonly ReturnLine[]): Record<ReturnState, number> {
  const counts = { missing: 0, reported: 0, problem: 0, returned: 0 };
  for (const { state } of units) counts[state] += 1;
  return counts;
}

const values: Record<SortKey, (line: ReturnLine) => string | number | null> = {
  unit: ({ unit }) => unit.code,
  state: ({ state }) => states.indexOf(state),
  file: ({ file }) => file ?? null,
  modified: ({ modified }) => modified ?? null,
  errors: ({ errors, file }) => (file === undefined ? null : errors),
  warnings: ({ warnings, file }) => (file === undefined ? null : warnings),
  explained: ({ explained, file }) => (file === undefined ? null : explained),
  answered: ({ answered, asked }) => (asked === 0 ? null : answered / asked),
};

function compared(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
