import type { Catalogue } from '../definition/catalogue';
import { message, say } from '../messages/message';
import type { ChildRow, Rollup } from '../rollup/rollup';
import { coverageStates } from '../template/captions';

/** How a child of the area stands, in a word or two: 已报, 部分报送（5/7）, 未报, 退回. */
export function stateWords(catalogue: Catalogue, { returns }: Rollup): (row: ChildRow) => string {
  const states = new Map(returns.map(({ unit, state }) => [unit, state]));
  return ({ unit, state }) => {
    if (state !== 'partial') return coverageStates[state];
    const filing = catalogue.filingUnits(unit.code);
    const reported = filing.filter(({ code }) => states.get(code) === 'reported').length;
    return say(message('summary.state-partial', { reported, expected: filing.length }));
  };
}
