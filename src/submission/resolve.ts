import type { OpenIndicator } from '../definition/catalogue';
import { groupedBy } from '../definition/groupedBy';
import { message } from '../messages/message';
import type { Workbook } from '../workbook/workbook';
import { adoptOrphans, followNames } from './adopt';
import type { Complaint } from './complaint';
import { namedPlaces, type NamedPlace } from './definedNames';
import { duplicateComplaints, type Duplicate } from './duplicates';
import type { Known } from './known';
import { textOf } from './plainText';
import type { Offer, Scan, Spot } from './scan';
import type { Source } from './submission';

/** The one place of each indicator that was found. */
export type Resolution = {
  offers: ReadonlyMap<string, Offer>;
  complaints: Complaint[];
  /** Names of sheets that repeat what another says. */
  copies: ReadonlySet<string>;
};

export type Resolving = {
  workbook: Workbook;
  known: Known;
  /** What the unit is asked for; whatever else is found is only remarked on. */
  asked: ReadonlyMap<string, OpenIndicator>;
  /** Whether cells have defined names, as a template's do and a summary's do not. */
  named: boolean;
  sourceOf(spot: Pick<Spot, 'sheet' | 'row' | 'column'>): Source;
};

/**
 * Settles which cell holds which indicator. The visible code decides; where it is gone or unreadable the cell's defined name does,
 * unless 指标名称 beside it says otherwise, and then 指标名称 itself. A name that leads elsewhere than the code is only remarked on:
 * after a sort in Excel names stay on the old rows.
 */
export function resolve({ offers }: Scan, resolving: Resolving): Resolution {
  const places = resolving.named
    ? namedPlaces(resolving.workbook, (name) =>
        resolving.asked.has(name) ? name : resolving.known.successor(name),
      )
    : new Map<string, NamedPlace | null>();
  const coded = offers.filter(({ indicator, code }) => indicator && code !== '');
  const orphans = offers.filter(({ indicator, code }) => !indicator || code === '');
  const adopted = adoptOrphans(orphans, places, resolving);
  const visible = [...coded, ...adopted.offers];
  const found = new Set(visible.map(({ indicator }) => indicator?.code ?? ''));
  const followed = followNames(visible, found, places, resolving);
  const complaints = [...adopted.complaints, ...followed.complaints];

  const settled = new Map<string, Offer>();
  const duplicates: Duplicate[] = [];
  for (const [code, candidates] of groupedBy(
    [...visible, ...followed.offers],
    ({ indicator }) => indicator?.code ?? '',
  )) {
    const asked = resolving.asked.has(code);
    const chosen = choose(candidates, places.get(code));
    if (asked) settled.set(code, chosen);
    else remarkNotAsked(chosen, resolving, complaints);
    if (asked && candidates.length > 1)
      duplicates.push({ code, chosen, others: candidates.filter((offer) => offer !== chosen) });
  }
  const homes = new Set([...resolving.asked.values()].map(resolving.known.sheetOf));
  const repeated = duplicateComplaints(duplicates, (sheet) => homes.has(sheet), resolving.sourceOf);
  complaints.push(...repeated.complaints);
  remarkOnReplaced(settled, resolving, complaints);
  if (resolving.named) remarkOnNames(settled, places, resolving, complaints);
  return { offers: settled, complaints, copies: repeated.copies };
}

/** Of several rows for one indicator: one that holds something, rather the one with the defined name, else the first. */
function choose(candidates: readonly Offer[], place: NamedPlace | null | undefined): Offer {
  const filled = candidates.filter(({ cell }) => textOf(cell?.value) !== '');
  const pool = filled.length > 0 ? filled : candidates;
  const chosen = pool.find((offer) => isAt(offer, place)) ?? pool[0];
  if (!chosen) throw new RangeError('nothing to choose from');
  return chosen;
}

export function isAt(
  { sheet, row, column }: Pick<Spot, 'sheet' | 'row' | 'column'>,
  place: NamedPlace | null | undefined,
): boolean {
  return !!place && place.row === row.index && place.column === column && place.sheet === sheet.name;
}

/** Something filled in for an indicator that this unit does not report. */
function remarkNotAsked(offer: Offer, { sourceOf }: Resolving, complaints: Complaint[]): void {
  const { indicator, cell } = offer;
  const typed = textOf(cell?.value);
  if (!indicator || typed === '') return;
  complaints.push({
    code: 'not-asked',
    severity: 'warning',
    about: indicator.code,
    indicators: [indicator.code],
    cells: [sourceOf(offer)],
    what: message('submission.not-asked', { code: indicator.code, name: indicator.name, typed }),
    actual: typed,
  });
}

/** One remark a workbook on rows that bear the code of an indicator's predecessor. */
function remarkOnReplaced(
  settled: ReadonlyMap<string, Offer>,
  { known, sourceOf }: Resolving,
  complaints: Complaint[],
): void {
  const replaced = [...settled].filter(([code, offer]) => known.successor(offer.code) === code);
  const [first] = replaced;
  if (!first) return;
  complaints.push({
    code: 'replaced-codes',
    severity: 'info',
    about: 'workbook',
    indicators: replaced.map(([code]) => code),
    cells: replaced.map(([, offer]) => sourceOf(offer)),
    what: message('submission.replaced-codes', {
      count: replaced.length,
      found: first[1].code,
      code: first[0],
    }),
  });
}

/** One remark a sheet on names that lead elsewhere, and one a workbook on names that are gone. */
function remarkOnNames(
  settled: ReadonlyMap<string, Offer>,
  places: ReadonlyMap<string, NamedPlace | null>,
  { sourceOf }: Resolving,
  complaints: Complaint[],
): void {
  const deleted: Offer[] = [];
  const astray: Offer[] = [];
  for (const [code, offer] of settled) {
    const place = places.get(code);
    if (!place) deleted.push(offer);
    else if (!isAt(offer, place)) astray.push(offer);
  }
  const codesOf = (offers: readonly Offer[]) => offers.map(({ indicator }) => indicator?.code ?? '');
  for (const [sheet, offers] of groupedBy(astray, (offer) => offer.sheet.name)) {
    const codes = codesOf(offers);
    complaints.push({
      code: 'name-elsewhere',
      severity: 'info',
      about: sheet,
      indicators: codes,
      cells: offers.map(sourceOf),
      what: message('submission.name-elsewhere', { count: codes.length, first: codes[0] ?? '' }),
    });
  }
  if (deleted.length > 0) {
    const codes = codesOf(deleted);
    complaints.push({
      code: 'deleted-names',
      severity: 'info',
      about: 'names',
      indicators: codes,
      what: message('submission.deleted-names', { count: codes.length, first: codes[0] ?? '' }),
    });
  }
}
