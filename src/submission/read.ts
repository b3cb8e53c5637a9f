import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { message } from '../messages/message';
import { coverageSheet, identitySheet, totalsSheet } from '../template/captions';
import { addressOf } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';
import { readAdjustments } from './adjustments';
import { findingOf, type Complaint } from './complaint';
import { isExample, type Cover } from './cover';
import { readCoverage } from './coverage';
import { submissionOf } from './figures';
import type { Rejection } from './finding';
import { knownFrom, type Known } from './known';
import { KnownLayouts, type Places } from './knownLayouts';
import { observe, observeLastYear, type Observing } from './observe';
import { recognise, type Recognised } from './recognise';
import { resolve, type Resolution } from './resolve';
import { columnComplaints, missingRows, movedRows } from './rows';
import { scan, type Scan } from './scan';
import { sheetComplaints, workbookComplaints } from './sheets';
import type { Submission } from './submission';
import { readTotalsDetails } from './totals';
import { visibilityComplaints } from './visibility';

/** The file as a face knows it. `modified` (ISO 8601) counts where the document itself says nothing. */
export type IncomingFile = { name: string; modified?: string };

export type ReadOutcome = { submission: Submission } | { rejection: Rejection };

/**
 * Reads a workbook that came back: a unit's filled template, or the summary of an area. Values are found by what is visible, since
 * sheets come back sorted, with rows and columns put in, or saved by other programs; whatever was not as issued is told in
 * `submission.findings`.
 * @param catalogue the definition, or how to open it for the year that the file is of
 */
export function readSubmission(
  workbook: Workbook,
  catalogue: Catalogue | ((year: number) => Catalogue),
  file: IncomingFile,
): ReadOutcome {
  const recognised = recognise(workbook, catalogue, file.name);
  if ('message' in recognised) return { rejection: recognised };
  const { kind, unit, year, cover, definition } = recognised;
  const known = knownFrom(recognised.catalogue, recognised.former);
  const asked = askedOf(recognised);
  // only a program makes sheets very hidden: ours, and a macro that hides a form's
  const visible = workbook.sheets.filter(({ state, name }) =>
    kind === 'template' ? name !== identitySheet : state !== 'veryHidden',
  );
  const observing: Observing = {
    unit: unit.code,
    year,
    catalogue: recognised.catalogue,
    totals: kind === 'summary',
    former: recognised.former,
    sourceOf: ({ sheet, row, column }) => ({
      file: file.name,
      sheet: sheet.name,
      address: addressOf(row.index, column),
    }),
  };
  const { sourceOf } = observing;

  const places = placesOf(workbook, visible, recognised, asked, observing, file.name);
  if (recognised.fromCover && places.offers.size === 0) return { rejection: noTemplate(file.name) };

  const complaints = [...recognised.complaints, ...workbookComplaints(workbook), ...places.complaints];
  const lastYear = observeLastYear(places.lastYear, asked, places.forms);
  const figures = observe(asked, places.offers, lastYear, observing, complaints, places.forms);
  const adjustments =
    kind === 'template' && unit.own ? readAdjustments(visible, known, sourceOf, complaints) : [];
  const summary =
    kind === 'summary'
      ? readSummary(visible, places.offers, recognised, sourceOf, file.name, complaints)
      : {};
  const modified = workbook.properties.modified ?? file.modified;
  return {
    submission: submissionOf({
      figures,
      lastYear,
      rest: {
        file: file.name,
        kind,
        unit: unit.code,
        year,
        definition,
        ...(modified !== undefined && { modified }),
        ...(file.modified !== undefined && { fileModified: file.modified }),
        adjustments,
        ...summary,
        ...contactOn(cover),
        ...(cover.selfCheck !== undefined && { selfCheck: cover.selfCheck }),
        example: isExample(workbook),
        findings: complaints.map((complaint) => findingOf(unit.code, complaint)),
      },
    }),
  };
}

type Asked = ReadonlyMap<string, OpenIndicator>;

const byCode = new WeakMap<readonly OpenIndicator[], Asked>();

/** A template holds what its unit is asked for, a summary everything. */
function askedOf({ kind, unit, catalogue }: Recognised): Asked {
  if (kind === 'summary') return catalogue.indicators;
  const list = catalogue.askedOf(unit);
  let asked = byCode.get(list);
  if (!asked) byCode.set(list, (asked = new Map(list.map((indicator) => [indicator.code, indicator]))));
  return asked;
}

const knownLayouts = new WeakMap<Asked, KnownLayouts>();

/** Layouts met so far of forms with these indicators. */
function layoutsWith(asked: Asked, known: Known): KnownLayouts {
  let layouts = knownLayouts.get(asked);
  if (!layouts) knownLayouts.set(asked, (layouts = new KnownLayouts(known)));
  return layouts;
}

/** Where the figures of a workbook stand, and how it differs from what was issued. */
function placesOf(
  workbook: Workbook,
  visible: readonly Sheet[],
  { kind, catalogue, former }: Recognised,
  asked: Asked,
  observing: Observing,
  file: string,
): Places & { complaints: Complaint[] } {
  const known = knownFrom(catalogue, former);
  // a form of the version before has codes that lead on
  const layouts = kind === 'template' && !former ? layoutsWith(asked, known) : null;
  const places = layouts?.placesIn(workbook);
  if (places) return { ...places, complaints: [] };
  const forms = {};
  const { sourceOf } = observing;
  const found = scan(kind === 'summary' ? sheetsOfTotals(visible) : visible, known);
  const resolved = resolve(found, { workbook, known, asked, named: kind === 'template', sourceOf });
  const complaints = [...resolved.complaints];
  if (kind === 'template')
    complaints.push(...shapeComplaints(workbook, found, resolved, asked, known, observing, file));
  const { lastYear, parts } = found;
  const { offers } = resolved;
  if (complaints.length === 0 && offers.size === found.offers.length)
    layouts?.learn(workbook, { offers, lastYear, forms }, parts);
  return { offers, lastYear, forms, complaints };
}

/** 指标总表 alone where it is there: the other sheets of a summary show the same totals again. */
function sheetsOfTotals(sheets: readonly Sheet[]): readonly Sheet[] {
  const totals = sheets.filter(({ name }) => name === totalsSheet);
  return totals.length > 0 ? totals : sheets;
}

/** How the file's sheets, rows and columns differ from those issued. */
function shapeComplaints(
  workbook: Workbook,
  { headers }: Scan,
  resolution: Resolution,
  asked: Asked,
  known: Known,
  { sourceOf, former }: Observing,
  file: string,
): Complaint[] {
  const { offers } = resolution;
  const sheets = sheetComplaints(workbook, asked, resolution, known, file);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  return [
    ...sheets.complaints,
    ...missingRows(asked, offers, sheets.missed, known, file),
    // a form of the version before has its rows in that version's order
    ...(former ? [] : movedRows(asked, offers, names, known, sourceOf)),
    ...columnComplaints(headers, file),
    ...visibilityComplaints(offers.values(), sourceOf),
  ];
}

function readSummary(
  sheets: readonly Sheet[],
  offers: Places['offers'],
  { catalogue }: Recognised,
  sourceOf: Observing['sourceOf'],
  file: string,
  complaints: Complaint[],
): Pick<Submission, 'coverage' | 'answers' | 'answerSources' | 'weighted'> {
  const named = sheets.filter(({ name }) => name === coverageSheet);
  const coverage = readCoverage(named.length > 0 ? named : sheets, catalogue, file, complaints);
  return { ...(coverage && { coverage }), ...readTotalsDetails(offers, sourceOf) };
}

function contactOn({ contact: name, phone }: Cover): Pick<Submission, 'contact'> {
  if (name === undefined && phone === undefined) return {};
  return { contact: { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) } };
}

function noTemplate(file: string): Rejection {
  return { file, code: 'no-template', message: message('submission.no-template', { file }) };
}
