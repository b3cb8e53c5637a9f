import { cataloguesOf } from '../../../src/batch/catalogues';
import { fillView } from '../../../src/taskpane/work/fillView';
import { readSubmission } from '../../../src/submission/read';
import type { FillView } from '../../../src/taskpane/work/views';
import type { Entries } from '../../../src/template/entries';
import { templateWorkbook } from '../../../src/template/template';
import { codes, world, type WorldSketch } from '../../world';
import { openDefinition } from '../../../src/definition/open';

/** A township's template, filled in and looked at. */
function fill(sketch: WorldSketch, entries: Partial<Entries>): FillView {
  const { catalogue, definition, unit } = world(sketch);
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan), {
    entries: { values: new Map(), ...entries },
  });
  const read = readSubmission(workbook, cataloguesOf(definition, openDefinition), { name: '表.xlsx' });
  if (!('submission' in read)) throw new Error('unreadable');
  return fillView(workbook, read.submission, catalogue);
}

const cell = (address: string) => ({ file: '表.xlsx', sheet: '行政复议', address });

const sketch: WorldSketch = {
  indicators: {
    FY_01: { name: '申请', required: true, note: '收到的申请。' },
    FY_02: '受理',
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
  },
  rules: { 'FY-01': { formula: 'FY_03<=FY_02', severity: 'warning' } },
};

test('every figure asked for, with what stands in its cell', () => {
  const { entries } = fill(sketch, {
    values: new Map<string, number | string>([
      ['FY_02', '不适用'],
      ['FY_03', '很多'],
    ]),
  });
  expect(
    entries.map(({ code, required, derived, state, value, note, cell: { address } }) => [
      code,
      required,
      derived,
      state,
      value,
      note,
      address,
    ]),
  ).toEqual([
    ['FY_01', true, false, 'blank', null, '收到的申请。', 'D4'],
    ['FY_02', false, false, 'not-applicable', '不适用', '', 'D5'],
    ['FY_03', false, false, 'unreadable', '很多', '', 'D6'],
    ['FY_R1', false, true, 'blank', null, '', 'D7'],
  ]);
});

test('a required blank counts as missing on its sheet, not as an error; computed figures are not asked for', () => {
  const { sheets } = fill(sketch, { values: new Map([['FY_02', 3]]) });
  expect(sheets).toEqual([
    { name: '行政复议', asked: 3, filled: 1, required: 1, missing: 1, errors: 0, warnings: 0 },
  ]);
});

test('a rule that does not hold comes with its formula and every figure in it', () => {
  const { findings } = fill(sketch, {
    values: new Map([
      ['FY_01', 9],
      ['FY_02', 3],
      ['FY_03', 4],
    ]),
  });
  expect(findings).toEqual([
    {
      id: `FY-01@${codes.weiyuan}`,
      rule: 'FY-01',
      severity: 'warning',
      unit: { code: codes.weiyuan, name: '威远镇' },
      indicators: [
        { code: 'FY_03', name: '办结' },
        { code: 'FY_02', name: '受理' },
      ],
      cells: [cell('D6'), cell('D5')],
      message: { key: 'validation.rule', params: { text: 'FY-01不成立' } },
      actual: 4,
      expected: 3,
      explained: false,
      why: {
        formula: 'FY_03<=FY_02',
        operands: [
          { code: 'FY_03', name: '办结', year: 'current', value: 4, cell: cell('D6') },
          { code: 'FY_02', name: '受理', year: 'current', value: 3, cell: cell('D5') },
        ],
      },
    },
  ]);
});

test('words in 情况说明 settle a warning, and its sheet counts it no more', () => {
  const { sheets, findings, explanations } = fill(sketch, {
    values: new Map([
      ['FY_01', 9],
      ['FY_02', 3],
      ['FY_03', 4],
    ]),
    explanations: new Map([['FY_02', '含上年结转']]),
  });
  expect([
    sheets[0]?.warnings,
    findings.map(({ explained, explanation }) => [explained, explanation]),
  ]).toEqual([0, [[true, '含上年结转']]]);
  expect(explanations).toEqual({
    FY_01: { sheet: '行政复议', address: 'I4', text: '' },
    FY_02: { sheet: '行政复议', address: 'I5', text: '含上年结转' },
    FY_03: { sheet: '行政复议', address: 'I6', text: '' },
    FY_R1: { sheet: '行政复议', address: 'I7', text: '' },
  });
});

test('封面 keeps 自检情况', () => {
  expect(fill(sketch, { contact: { selfCheck: '2026-01-05 自检' } }).selfCheck).toEqual({
    sheet: '封面',
    address: 'C10',
    text: '2026-01-05 自检',
  });
});
