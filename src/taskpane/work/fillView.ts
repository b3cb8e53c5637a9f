import type { Catalogue } from '../../definition/catalogue';
import { inSheetOrder } from '../../validation/slipLine';
import { requiredBlankRule } from '../../validation/entries';
import { validateSubmission } from '../../validation/validate';
import { selfCheckPlace } from '../../submission/cover';
import { explanationPlaces } from '../../submission/explanationPlaces';
import type { Observation, Submission } from '../../submission/submission';
import { valueAt } from '../../workbook/lookup';
import type { Workbook } from '../../workbook/workbook';
import { figuresOfSubmission, findingView, unitName } from './findingView';
import type { EntryLine, FillView, FindingView } from './views';

/** How far a template has come, and what is wrong with it. */
export function fillView(workbook: Workbook, submission: Submission, catalogue: Catalogue): FillView {
  const figures = figuresOfSubmission(submission);
  const findings = inSheetOrder(validateSubmission(submission, catalogue), catalogue).map((finding) =>
    findingView(finding, catalogue, figures),
  );
  const entries = submission.observations.flatMap((one) => entryOf(one, catalogue));
  return {
    unit: unitName(submission.unit, catalogue),
    year: submission.year,
    example: submission.example,
    sheets: sheetsOf(entries, findings),
    entries,
    findings,
    explanations: Object.fromEntries(explanationPlaces(workbook, submission.observations)),
    selfCheck: selfCheckOn(workbook),
  };
}

function entryOf(one: Observation, catalogue: Catalogue): EntryLine[] {
  const indicator = catalogue.indicators.get(one.indicator);
  if (!indicator) return [];
  return [
    {
      code: indicator.code,
      name: indicator.name,
      measure: indicator.measure,
      note: indicator.note,
      required: indicator.required,
      derived: indicator.derivation !== undefined,
      state: one.state,
      value: one.state === 'value' ? one.value : (one.typed ?? null),
      cell: one.source,
    },
  ];
}

function sheetsOf(entries: readonly EntryLine[], findings: readonly FindingView[]): FillView['sheets'] {
  const names = [...new Set(entries.map(({ cell }) => cell.sheet))];
  return names.map((name) => {
    const entered = entries.filter(({ cell, derived }) => cell.sheet === name && !derived);
    const required = entered.filter((entry) => entry.required);
    const open = findings.filter(
      ({ rule, cells, explained }) => cells[0]?.sheet === name && !explained && rule !== requiredBlankRule,
    );
    return {
      name,
      asked: entered.length,
      filled: entered.filter(({ state }) => state !== 'blank').length,
      required: required.length,
      missing: required.filter(({ state }) => state === 'blank').length,
      errors: open.filter(({ severity }) => severity === 'error').length,
      warnings: open.filter(({ severity }) => severity === 'warning').length,
    };
  });
}

function selfCheckOn(workbook: Workbook): FillView['selfCheck'] {
  const place = selfCheckPlace(workbook);
  const sheet = place && workbook.sheets.find(({ name }) => name === place.sheet);
  if (!place || !sheet) return null;
  const value = valueAt(sheet, place.address);
  return { ...place, text: typeof value === 'string' ? value : '' };
}
