import type { FillView, FindingView } from '../../../../src/taskpane/work/views';

/** A finding of a warning rule, in a line. */
export function finding(changes: Partial<FindingView> = {}): FindingView {
  return {
    id: 'FY-01@630223100',
    rule: 'FY-01',
    severity: 'warning',
    unit: { code: '630223100', name: '威远镇' },
    indicators: [
      { code: 'FY_03', name: '办结' },
      { code: 'FY_02', name: '受理' },
    ],
    cells: [],
    message: { key: 'validation.rule', params: { text: '办结大于受理' } },
    actual: 4,
    expected: 3,
    explained: false,
    why: { formula: 'FY_03<=FY_02', operands: [] },
    ...changes,
  };
}

/** A form of two sheets, two of whose 60 figures are missing. */
export function form(findings: FindingView[]): FillView {
  return {
    unit: { code: '630223100', name: '威远镇' },
    year: 2025,
    example: false,
    sheets: [
      { name: '行政复议', asked: 40, filled: 39, required: 5, missing: 1, errors: 0, warnings: 0 },
      { name: '行政执法', asked: 20, filled: 19, required: 5, missing: 1, errors: 0, warnings: 0 },
    ],
    entries: [],
    findings,
    explanations: {},
    selfCheck: null,
  };
}
