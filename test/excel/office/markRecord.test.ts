import {
  markFormula,
  numberOfMark,
  ownPrompt,
  parseRecord,
  recordOf,
} from '../../../src/excel/office/markRecord';

const prompt = (message: string) => ({ title: '受理', message, showPrompt: true });

test('a record keeps each prompt once and gives it back by the number of the mark', () => {
  const record = recordOf([prompt('甲'), null, prompt('乙'), prompt('甲')]);
  expect(record).toEqual({ prompts: [prompt('甲'), prompt('乙')], marks: [0, null, 1, 0] });
  const kept = parseRecord(JSON.stringify(record));
  expect([1, 2, 3, 4, 5].map((number) => kept && ownPrompt(kept, number))).toEqual([
    prompt('甲'),
    null,
    prompt('乙'),
    prompt('甲'),
    null,
  ]);
});

test("a mark is known by its formula, others' formulas are not taken for one", () => {
  expect([markFormula(17), '=C2=""', '=N("huibiao-mark-x")=0'].map(numberOfMark)).toEqual([17, null, null]);
});
