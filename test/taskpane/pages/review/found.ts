/** A finding in a line: `found('FY-01', '威远镇')`. */
import { message } from '../../../../src/messages/message';
import type { FindingView } from '../../../../src/taskpane/work/views';

export function found(rule: string, unit: string, rest: Partial<FindingView> = {}): FindingView {
  return {
    id: `${rule}@${unit}`,
    rule,
    severity: 'warning',
    unit: { code: unit, name: unit },
    indicators: [{ code: 'FY_02', name: '受理' }],
    cells: [{ file: `${unit}.xlsx`, sheet: '行政复议', address: 'D5' }],
    message: message('taskpane.marked', { count: 7 }),
    actual: null,
    expected: null,
    explained: false,
    ...rest,
  };
}
