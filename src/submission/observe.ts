import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Scope } from '../formula/expression';
import { message } from '../messages/message';
import type { Complaint } from './complaint';
import { readDerived } from './derived';
import { readCell } from './reading/cell';
import type { Reading } from './reading/reading';
import type { LastYear, Offer, Spot } from './scan';
import type { Observation, Source } from './submission';

export type Observing = {
  unit: string;
  year: number;
  catalogue: Catalogue;
  /** A summary's figures are totals: its 是否 are counts, its derived figures stand as it computed them. */
  totals: boolean;
  /** Issued under the version before: its formulas are that version's. */
  former: boolean;
  sourceOf(spot: Pick<Spot, 'sheet' | 'row' | 'column'>): Source;
};

/** The figures of the settled places, entered ones first read, derived ones then reckoned from them, in the order of `asked`. */
export function observe(
  asked: ReadonlyMap<string, OpenIndicator>,
  offers: ReadonlyMap<string, Offer>,
  previous: Readonly<Record<string, number>>,
  observing: Observing,
  complaints: Complaint[],
): Observation[] {
  const readings = new Map<string, Reading>();
  const scope: Scope = {
    value(code) {
      const reading = readings.get(code);
      if (!reading || reading.state === 'blank') return null;
      return reading.state === 'value' ? reading.value : reading.typed;
    },
    previous: (code) => previous[code] ?? null,
    children: () => [],
  };
  const isDerived = ({ derivation }: OpenIndicator) => derivation !== undefined && !observing.totals;
  for (const [code, indicator] of asked) {
    const offer = offers.get(code);
    if (offer && !isDerived(indicator))
      readings.set(code, readEntered(offer, indicator, observing, complaints));
  }
  for (const indicator of observing.catalogue.derived) {
    const offer = asked.has(indicator.code) ? offers.get(indicator.code) : undefined;
    if (!offer || !isDerived(indicator)) continue;
    const { reading, complaint } = readDerived(indicator, offer.cell, observing, scope);
    readings.set(indicator.code, reading);
    if (complaint) complaints.push({ ...complaint, ...placeOf(offer, indicator, observing) });
  }
  const observations: Observation[] = [];
  for (const code of asked.keys()) {
    const offer = offers.get(code);
    const reading = readings.get(code);
    if (offer && reading) observations.push(observation(code, offer, reading, observing));
  }
  return observations;
}

/** 上年数, as far as it is a number. */
export function observeLastYear(
  lastYear: readonly LastYear[],
  asked: ReadonlyMap<string, OpenIndicator>,
  observing: Observing,
): { previous: Record<string, number>; previousSources: Record<string, Source> } {
  const previous: Record<string, number> = {};
  const previousSources: Record<string, Source> = {};
  for (const spot of lastYear) {
    const { code } = spot.indicator;
    if (!asked.has(code) || code in previous) continue;
    const reading = readCell(spot.cell, spot.indicator);
    if (reading.state !== 'value' || typeof reading.value !== 'number') continue;
    previous[code] = reading.value;
    previousSources[code] = observing.sourceOf(spot);
  }
  return { previous, previousSources };
}

function readEntered(
  offer: Offer,
  indicator: OpenIndicator,
  observing: Observing,
  complaints: Complaint[],
): Reading {
  const { cell } = offer;
  if (cell?.formula !== undefined && cell.value === null)
    return withoutResult(offer, cell.formula, indicator, observing, complaints);
  const asTotal: OpenIndicator =
    observing.totals && indicator.kind === 'yesno' ? { ...indicator, kind: 'count' } : indicator;
  const reading = readCell(cell, asTotal);
  if (reading.remark) {
    complaints.push({
      ...reading.remark,
      ...placeOf(offer, indicator, observing),
      actual: 'typed' in reading ? (reading.typed ?? null) : null,
      expected: reading.state === 'value' ? reading.value : null,
    });
  }
  if (cell?.formula !== undefined && !observing.totals) {
    const value = reading.state === 'value' ? reading.value : null;
    complaints.push({
      code: 'formula-in-input',
      severity: 'info',
      ...placeOf(offer, indicator, observing),
      what: message('submission.formula-in-input', {
        formula: cell.formula,
        value: value ?? message('submission.blank'),
      }),
      actual: value,
    });
  }
  return reading;
}

/** A program that does not reckon saved the file: what the formula yields is not in it, and is neither blank nor 0. */
function withoutResult(
  offer: Offer,
  formula: string,
  indicator: OpenIndicator,
  observing: Observing,
  complaints: Complaint[],
): Reading {
  const typed = `=${formula}`;
  complaints.push({
    code: 'formula-without-result',
    severity: 'error',
    ...placeOf(offer, indicator, observing),
    what: message('submission.formula-without-result', { formula }),
    actual: typed,
  });
  return { state: 'unreadable', typed };
}

function placeOf(offer: Offer, { code }: OpenIndicator, { sourceOf }: Observing) {
  return { about: code, indicators: [code], cells: [sourceOf(offer)] };
}

function observation(
  indicator: string,
  offer: Offer,
  reading: Reading,
  { unit, year, sourceOf }: Observing,
): Observation {
  const source = sourceOf(offer);
  const { explanation } = offer;
  // most figures by far are plain numbers without a word: written out, since this runs for every cell of every file
  if (reading.state === 'value' && reading.typed === undefined && explanation === '')
    return { unit, indicator, year, source, state: 'value', value: reading.value };
  const entry = { unit, indicator, year, source, ...(explanation !== '' && { explanation }) };
  if (reading.state === 'blank') return { ...entry, state: 'blank' };
  if (reading.state !== 'value') return { ...entry, state: reading.state, typed: reading.typed };
  const { value, typed } = reading;
  return { ...entry, state: 'value', value, ...(typed !== undefined && { typed }) };
}
