import { say, type Language } from '../../../messages/message';
import type { FindingView } from '../../work/views';

/** Which findings are shown; null is no choice. */
export type Filter = {
  severity: FindingView['severity'] | null;
  unit: string | null;
  sheet: string | null;
  search: string;
  /** Only what nobody has explained or accepted. */
  openOnly: boolean;
};

export const noFilter: Filter = { severity: null, unit: null, sheet: null, search: '', openOnly: false };

/** Under which the pane keeps the filter while other pages are shown. */
export const filterKey = 'review.filter';

export function ofUnit(unit: string): Filter {
  return { ...noFilter, unit };
}

export function filtered(
  findings: readonly FindingView[],
  filter: Filter,
  language: Language,
): FindingView[] {
  const { severity, unit, sheet, openOnly } = filter;
  const wanted = filter.search.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (unit === null || finding.unit.code === unit) &&
      (sheet === null || sheetOf(finding) === sheet) &&
      !(openOnly && finding.explained) &&
      (wanted === '' || textOf(finding, language).includes(wanted)),
  );
}

/** The sheet that a finding is about; empty where it is about the file or a total. */
export function sheetOf({ cells }: FindingView): string {
  return cells[0]?.sheet ?? '';
}

/** What a person may look for in a finding: units, indicators, places, words. */
function textOf(finding: FindingView, language: Language): string {
  const { unit, rule, indicators, cells, explanation = '', accepted = '' } = finding;
  return [
    unit.code,
    unit.name,
    rule,
    ...indicators.flatMap(({ code, name }) => [code, name]),
    ...cells.flatMap(({ file, sheet, address }) => [file, `${sheet} ${address}`]),
    say(finding.message, language),
    explanation,
    accepted,
  ]
    .join('\n')
    .toLowerCase();
}
