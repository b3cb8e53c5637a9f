import fc from 'fast-check';
import { say } from '../../src/messages/message';
import { readSubmission } from '../../src/submission/read';
import { templateWorkbook } from '../../src/template/template';
import { validateSubmission } from '../../src/validation/validate';
import { busyWorld, careful, entriesOf, lastYear } from '../template/busy';
import { codes } from '../world';

const { catalogue, unit } = busyWorld();

/** `错误：…。` and the like, one sentence each. */
function sentences(hint: string): string[] {
  return hint.match(/(?:错误|提示|已说明)：[^。]*。/g) ?? [];
}

test('the hints on the sheet and the check of the returned file say the same of every rule', () => {
  const township = unit(codes.weiyuan);
  const explained = fc.dictionary(fc.constantFrom('FY_01', 'FY_02', 'RX_HJ_SL'), fc.constant('属实'));
  fc.assert(
    fc.property(
      careful(catalogue, township),
      lastYear(catalogue, township),
      explained,
      (values, previous, words) => {
        const workbook = templateWorkbook(catalogue, township, {
          previous,
          entries: entriesOf(values, words),
        });
        const hints = workbook.sheets.flatMap(({ name, rows }) =>
          name === '封面'
            ? []
            : rows.flatMap(({ cells }) =>
                cells.flatMap(({ formula, value }) =>
                  formula && typeof value === 'string' ? sentences(value) : [],
                ),
              ),
        );
        const outcome = readSubmission(workbook, catalogue, { name: 'a.xlsx' });
        const findings = 'submission' in outcome ? validateSubmission(outcome.submission, catalogue) : [];
        const rules = findings.filter(({ rule }) => catalogue.rules.some(({ id }) => id === rule));
        const said = rules.map(({ severity, explained: settled, message }) => {
          const mark = severity === 'error' ? '错误' : settled ? '已说明' : '提示';
          return `${mark}：${say(message).split(' › ').at(-1)}`;
        });
        // a template shows 是 where the rule reckons with 1
        const shown = (text: string) =>
          text.replace(/公示(?:是|1)/, '公示是').replace(/公示(?:否|0)/, '公示否');
        expect(hints.map(shown).sort()).toEqual(said.map(shown).sort());
      },
    ),
    { numRuns: 100 },
  );
});
