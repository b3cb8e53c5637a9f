/** A unit's line in a word: `returnLine('威远镇', 'missing')`. */
import type { BatchView, ReturnLine, ReturnState } from '../../../../src/taskpane/work/views';

export function returnLine(name: string, state: ReturnState, rest: Partial<ReturnLine> = {}): ReturnLine {
  return {
    unit: { code: `6302231${name.length}`, name },
    level: 'township',
    state,
    ...(state !== 'missing' && { file: `${name}.xlsx` }),
    errors: 0,
    warnings: 0,
    explained: 0,
    answered: 0,
    asked: 0,
    expected: true,
    ...rest,
  };
}

export function batchOf(units: ReturnLine[], rest: Partial<BatchView> = {}): BatchView {
  return {
    unit: { code: '630223', name: '互助县', level: 'county' },
    year: 2025,
    files: units.length,
    came: null,
    units,
    rejected: [],
    rivals: [],
    findings: [],
    ...rest,
  };
}
