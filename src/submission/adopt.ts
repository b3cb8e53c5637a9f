import type { OpenIndicator } from '../definition/catalogue';
import { groupedBy } from '../definition/groupedBy';
import { message } from '../messages/message';
import { sheetNamed } from '../workbook/lookup';
import { captionIn } from './captions';
import { cellIn } from './cellIn';
import type { Complaint } from './complaint';
import type { NamedPlace } from './definedNames';
import { textOf } from './plainText';
import type { Resolving } from './resolve';
import type { Offer, Spot } from './scan';

/** Remarks on rows of one sheet. */
const mostUnknown = 10;

type Places = ReadonlyMap<string, NamedPlace | null>;
type Outcome = { offers: Offer[]; complaints: Complaint[] };

/** Rows whose code is gone or unreadable, as far as their cell's name or their 指标名称 tells what they are. */
export function adoptOrphans(orphans: readonly Offer[], places: Places, resolving: Resolving): Outcome {
  const outcome: Outcome = { offers: [], complaints: [] };
  if (orphans.length === 0) return outcome;
  const nameOn = new Map<string, OpenIndicator>();
  for (const indicator of resolving.asked.values()) {
    const place = places.get(indicator.code);
    if (place) nameOn.set(`${place.row},${place.column},${place.sheet}`, indicator);
  }
  const unknown: Offer[] = [];
  for (const orphan of orphans) {
    const captioned = orphan.indicator ?? resolving.known.named(orphan.name);
    const named = nameOn.get(keyOf(orphan));
    const indicator = captioned ?? named;
    if (indicator) {
      const by = named === indicator ? 'found-by-name' : 'found-by-caption';
      adoptAs(indicator, orphan, by, resolving, outcome);
    } else if (textOf(orphan.cell?.value) !== '') {
      unknown.push(orphan);
    }
  }
  for (const [, rows] of groupedBy(unknown, ({ sheet }) => sheet.name))
    outcome.complaints.push(...unknownRows(rows, resolving));
  return outcome;
}

/**
 * Cells that no caption leads to any more, but a defined name does. A name on a row that shows another code helps nothing, and a
 * blank cell tells nothing.
 */
export function followNames(
  offers: readonly Offer[],
  found: ReadonlySet<string>,
  places: Places,
  resolving: Resolving,
): Outcome {
  const outcome: Outcome = { offers: [], complaints: [] };
  const lost = [...resolving.asked.values()].filter(({ code }) => !found.has(code) && places.get(code));
  if (lost.length === 0) return outcome;
  const claimed = new Set(offers.map(keyOf));
  for (const indicator of lost) {
    const place = places.get(indicator.code);
    const sheet = place && sheetNamed(resolving.workbook, place.sheet);
    const row = sheet?.rows.find(({ index }) => index === place?.row);
    if (!place || !sheet || !row) continue;
    const cell = cellIn(row, place.column);
    const spot = { sheet, row, column: place.column, cell };
    if (textOf(cell?.value) === '' || captionIn(cell?.value ?? null) || claimed.has(keyOf(spot))) continue;
    const offer = {
      ...spot,
      indicator: null,
      code: '',
      name: '',
      previous: null,
      explainedIn: null,
      explanation: '',
    };
    adoptAs(indicator, offer, 'found-by-name', resolving, outcome);
  }
  return outcome;
}

function adoptAs(
  indicator: OpenIndicator,
  offer: Offer,
  by: 'found-by-name' | 'found-by-caption',
  { sourceOf }: Resolving,
  { offers, complaints }: Outcome,
): void {
  const { code, name } = indicator;
  offers.push({ ...offer, indicator });
  complaints.push({
    code: by,
    severity: 'warning',
    about: code,
    indicators: [code],
    cells: [sourceOf(offer)],
    what: message(offer.code === '' ? `submission.${by}` : `submission.${by}-unreadable`, {
      code,
      name,
      found: offer.code,
    }),
  });
}

/** What was pasted under a form may be a sheet long: the first rows one by one, the rest in a word. */
function unknownRows(rows: readonly Offer[], resolving: Resolving): Complaint[] {
  const told = rows.length > mostUnknown ? rows.slice(0, mostUnknown - 1) : rows;
  const next = rows[told.length];
  const complaints = told.map((row) => unknownRow(row, resolving));
  if (!next) return complaints;
  const source = resolving.sourceOf(next);
  const what = message('submission.unknown-rows', { count: rows.length - told.length });
  return [
    ...complaints,
    { code: 'unknown-row', severity: 'warning', about: source.sheet, cells: [source], what },
  ];
}

function unknownRow(offer: Offer, { sourceOf }: Resolving): Complaint {
  const source = sourceOf(offer);
  const typed = textOf(offer.cell?.value);
  return {
    code: 'unknown-row',
    severity: 'warning',
    about: `${source.sheet}!${source.address}`,
    cells: [source],
    what: message('submission.unknown-row', { found: offer.code || offer.name, typed }),
    actual: typed,
  };
}

function keyOf({ sheet, row, column }: Pick<Spot, 'sheet' | 'row' | 'column'>): string {
  return `${row.index},${column},${sheet.name}`;
}
