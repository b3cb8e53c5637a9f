import type { Finding } from '../../src/submission/finding';
import { earlierReturnNotes, returnNotes } from '../../src/validation/returnNotes';
import { validateSubmission } from '../../src/validation/validate';
import { world } from '../world';
import { filed } from './filed';

const { catalogue } = world({
  indicators: { FY_02: { name: '受理', required: true }, FY_03: '办结', ZF_01: '检查' },
  rules: {
    'FY-01': { formula: 'FY_03<=FY_02', message: '办结（[FY_03]件）大于受理（[FY_02]件）' },
    'FY-02': { formula: 'FY_03<=30', message: '办结（[FY_03]件）偏多', severity: 'warning' },
  },
});
const submission = filed(catalogue, { FY_02: 34, FY_03: 38, ZF_01: -1 });
const findings = validateSubmission(submission, catalogue);
const when = { file: submission.file, issued: '2026-02-10' };

const head = '【汇表审核意见 2026-02-10】';
const tail = '【意见完】';
const tooMany = '错误：办结（38件）大于受理（34件）。填报数：38；应为/对照：34。请改正后重新报送。';

test('every cell of a finding says it in words, several findings in one note', () => {
  expect(returnNotes(findings, catalogue, when)).toEqual([
    {
      sheet: '行政复议',
      notes: [
        {
          address: 'D5',
          text: `${head}\n1. ${tooMany}\n2. 提示：办结（38件）偏多。填报数：38；应为/对照：30。请核实；属实的，在“情况说明”栏写明原因。\n${tail}`,
        },
        { address: 'D4', text: `${head}\n${tooMany}\n${tail}` },
        {
          address: 'D6',
          text: `${head}\n错误：“检查”填的是-1，不得小于0。填报数：-1；应为/对照：0。请改正后重新报送。\n${tail}`,
        },
      ],
    },
  ]);
});

test('a range is noted in its first cell, a sheet in its own, a file nowhere, another file not here', () => {
  const [finding] = findings as [Finding];
  const at = (cells: Finding['cells']) => returnNotes([{ ...finding, cells }], catalogue, when);
  const cell = { file: submission.file, sheet: '行政复议', address: 'D5' };
  const places = (cells: Finding['cells']) =>
    at(cells).flatMap(({ sheet, notes }) => notes.map(({ address }) => `${sheet} ${address}`));
  expect(
    places([
      { ...cell, address: 'D:E' },
      { ...cell, address: '' },
    ]),
  ).toEqual(['行政复议 D1', '行政复议 A1']);
  expect(places([])).toEqual([]);
  expect(places([{ ...cell, file: 'b.xlsx' }])).toEqual([]);
});

test('values that are not known are not spoken of', () => {
  const [finding] = findings.filter(({ rule }) => rule === 'FY-01') as [Finding];
  const [sheet] = returnNotes([{ ...finding, actual: null, expected: null }], catalogue, when);
  expect(sheet?.notes[0]?.text).toBe(
    `${head}\n错误：办结（38件）大于受理（34件）。请改正后重新报送。\n${tail}`,
  );
});

test('what was said is known again, and the words around it are left', () => {
  const [sheet] = returnNotes(findings, catalogue, when);
  const ours = sheet?.notes[0]?.text ?? '';
  expect(`张三：已核对\n${ours}\n张三：已改`.replace(earlierReturnNotes, '')).toBe(
    '张三：已核对\n张三：已改',
  );
  expect('【汇表审核意见】另文'.replace(earlierReturnNotes, '')).toBe('【汇表审核意见】另文');
});
