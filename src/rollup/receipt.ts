import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message, type Message } from '../messages/message';
import type { Rejection } from '../submission/finding';
import type { Submission } from '../submission/submission';
import type { Return } from './rollup';

/** The submissions that a roll-up counts, by unit, and the files that it leaves out. */
export type Receipt = {
  /** Of filing units. */
  templates: ReadonlyMap<string, Submission>;
  /** Of areas below the unit rolled up, none of them below another. */
  summaries: ReadonlyMap<string, Submission>;
  leftOut: Rejection[];
};

/**
 * Sorts submissions for the roll-up of `unit`. An area's summary stands for all the units of the area, so that their own files are
 * left out beside it; a summary of `unit` itself is what the roll-up is about to make anew.
 */
export function receiptOf(catalogue: Catalogue, unit: Unit, submissions: readonly Submission[]): Receipt {
  const filing = new Set(catalogue.filingUnits(unit.code).map(({ code }) => code));
  const offered = new Set(
    submissions.filter(({ kind }) => kind === 'summary').map((summary) => summary.unit),
  );
  const templates = new Map<string, Submission>();
  const summaries = new Map<string, Submission>();
  const leftOut: Rejection[] = [];
  for (const submission of submissions) {
    const leaveOut = (code: Rejection['code'], text: Message) =>
      leftOut.push({ file: submission.file, code, unit: submission.unit, message: text });
    const name = catalogue.units.get(submission.unit)?.name ?? submission.unit;
    const params = { file: submission.file, unit: name, parent: unit.name };
    const covering = areasAbove(catalogue, submission.unit, unit.code).find((code) => offered.has(code));
    if (!catalogue.isWithin(submission.unit, unit.code)) {
      leaveOut('unknown-unit', message('rollup.outside-unit', params));
    } else if (submission.kind === 'summary' && submission.unit === unit.code) {
      leaveOut('superseded', message('rollup.own-summary', params));
    } else if (submission.kind === 'template' && !filing.has(submission.unit)) {
      leaveOut('unknown-unit', message('rollup.not-filing', params));
    } else if (covering !== undefined) {
      const area = catalogue.units.get(covering)?.name ?? covering;
      leaveOut('superseded', message('rollup.covered', { ...params, area }));
    } else {
      (submission.kind === 'summary' ? summaries : templates).set(submission.unit, submission);
    }
  }
  return { templates, summaries, leftOut };
}

/** How each filing unit under `unit` stands, in tree order. */
export function returnsOf(
  catalogue: Catalogue,
  unit: Unit,
  { templates, summaries }: Receipt,
  rejected: readonly Rejection[],
): Return[] {
  const refusals = new Map(rejected.map((rejection) => [rejection.unit, rejection]));
  return catalogue.filingUnits(unit.code).map(({ code }): Return => {
    const template = templates.get(code);
    if (template) return { unit: code, state: 'reported', file: template.file };
    const through = areasAbove(catalogue, code, unit.code).find((area) => summaries.has(area));
    const summary = through === undefined ? undefined : summaries.get(through);
    if (through !== undefined && summary) {
      const state = stateIn(summary.coverage, code);
      return { unit: code, state, file: summary.file, through };
    }
    const refusal = refusals.get(code);
    if (!refusal) return { unit: code, state: 'missing' };
    return { unit: code, state: 'rejected', file: refusal.file, reason: refusal.message };
  });
}

function stateIn(coverage: Submission['coverage'], code: string): Return['state'] {
  if (coverage?.reported.includes(code)) return 'reported';
  return coverage?.rejected.includes(code) ? 'rejected' : 'missing';
}

/** The areas between `code` and `top`, both left out, from the top down. */
function areasAbove(catalogue: Catalogue, code: string, top: string): string[] {
  const areas: string[] = [];
  let parent = catalogue.units.get(code)?.parent;
  while (parent !== undefined && parent !== top) {
    areas.unshift(parent);
    parent = catalogue.units.get(parent)?.parent;
  }
  return areas;
}
