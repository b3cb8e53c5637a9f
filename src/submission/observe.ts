import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Scope } from '../formula/expression';
import { message } from '../messages/message';
import { addressOf } from '../workbook/address';
import type { Complaint } from './complaint';
import { readDerived } from './derived';
import { plainValue, previousIn, type Figures, type LastYearFigures } from './figures';
import { readCell } from './reading/cell';
import type { Reading } from './reading/reading';
import type { Form, Place } from './form';
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

/** The forms that files laid out the same have in common; the first that is read fills them in. */
export type KnownForms = { figures?: Form; lastYear?: Form };

/** The figures of the settled places, entered ones first read, derived ones then reckoned from them, in the order of `asked`. */
export function observe(
  asked: ReadonlyMap<string, OpenIndicator>,
  offers: ReadonlyMap<string, Offer>,
  lastYear: LastYearFigures,
  observing: Observing,
  complaints: Complaint[],
  forms: KnownForms,
): Figures {
  const readings = new Map<string, Reading>();
  let previous: Readonly<Record<string, number>> | undefined;
  const scope: Scope = {
    value(code) {
      const reading = readings.get(code);
      if (!reading || reading.state === 'blank') return null;
      return reading.state === 'value' ? reading.value : reading.typed;
    },
    previous: (code) => (previous ??= previousIn(lastYear))[code] ?? null,
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
  const values: (number | null)[] = [];
  const others: [line: number, observation: Observation][] = [];
  for (const code of asked.keys()) {
    const [offer, reading] = [offers.get(code), readings.get(code)];
    if (!offer || !reading) continue;
    const value = offer.explanation === '' ? plainValue(reading) : undefined;
    if (value === undefined) others.push([values.length, observation(code, offer, reading, observing)]);
    values.push(value ?? null);
  }
  const form = (forms.figures ??= [...asked.keys()]
    .filter((code) => readings.has(code))
    .map((code) => placed(code, offers.get(code) as Offer)));
  return { form, values, others };
}

/** 上年数, as far as it is a number. */
export function observeLastYear(
  lastYear: readonly LastYear[],
  asked: ReadonlyMap<string, OpenIndicator>,
  forms: KnownForms,
): LastYearFigures {
  const spots = lastYear.filter(({ indicator }) => asked.has(indicator.code));
  const form = (forms.lastYear ??= spots.map((spot) => placed(spot.indicator.code, spot)));
  const values = spots.map(({ cell, indicator }) => {
    const reading = readCell(cell, indicator);
    return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
  });
  return { form, values };
}

function placed(indicator: string, { sheet, row, column }: Spot): Place {
  return { indicator, sheet: sheet.name, address: addressOf(row.index, column) };
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
  const entry = { unit, indicator, year, source, ...(explanation !== '' && { explanation }) };
  if (reading.state === 'blank') return { ...entry, state: 'blank' };
  if (reading.state !== 'value') return { ...entry, state: reading.state, typed: reading.typed };
  const { value, typed } = reading;
  return { ...entry, state: 'value', value, ...(typed !== undefined && { typed }) };
}
