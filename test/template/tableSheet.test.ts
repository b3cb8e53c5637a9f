import { templateWorkbook } from '../../src/template/template';
import { codes, world, type WorldSketch } from '../world';
import { formulaOn, rowOn, sheetOf, valueOn } from './sheets';

const sketch: WorldSketch = {
  tables: {
    RX: {
      name: '热线分类',
      rows: { RX_QZ: '求助', RX_TS: '投诉' },
      columns: {
        _SL: { name: '受理', required: true },
        _JS: '办结',
        _R: {
          name: '办结率',
          rollup: 'derived',
          kind: 'rate',
          measure: '%',
          decimals: 1,
          formula: '{行}_JS/{行}_SL*100',
        },
      },
    },
  },
};

const draw = (
  values: Record<string, number | string> = {},
  change: WorldSketch = {},
  previous?: Map<string, number>,
) => {
  const { catalogue, unit } = world({ ...sketch, ...change });
  return templateWorkbook(catalogue, unit(codes.weiyuan), {
    ...(previous && { previous }),
    entries: { values: new Map(Object.entries(values)) },
  });
};

test('rows by columns: names, codes to read by, a cell each, hint and explanation at the end', () => {
  const workbook = draw({ RX_QZ_SL: 40, RX_QZ_JS: 38 });
  expect([2, 3, 4, 5].map((row) => rowOn(workbook, '热线分类', row))).toEqual([
    ['本年数', '项目', '受理\n（件）', '办结\n（件）', '办结率\n（%）', '审核提示', '情况说明'],
    ['行列代码', null, '_SL', '_JS', '_R', null, null],
    ['RX_QZ', '求助', 40, 38, 95, '', null],
    ['RX_TS', '投诉', null, null, '', '待填：1项必填未填。', null],
  ]);
  expect(workbook.names.map(({ name, refersTo }) => `${name} ${refersTo}`)).toEqual([
    "RX_QZ_SL '热线分类'!$C$5",
    "RX_QZ_JS '热线分类'!$D$5",
    "RX_QZ_R '热线分类'!$E$5",
    "RX_TS_SL '热线分类'!$C$6",
    "RX_TS_JS '热线分类'!$D$6",
    "RX_TS_R '热线分类'!$E$6",
  ]);
});

test('a computed column is a formula over names', () => {
  expect(formulaOn(draw(), '热线分类', 'E5')).toBe(
    'IF(COUNT(RX_QZ_JS,RX_QZ_SL)<2,"",IFERROR(ROUND(RX_QZ_JS/RX_QZ_SL*100,1),""))',
  );
});

test('the hint of a row names the column of a fault', () => {
  expect(valueOn(draw({ RX_QZ_SL: 40, RX_QZ_JS: -1 }), '热线分类', 'F5')).toBe('错误：求助—办结不得小于0。');
});

test('last year’s figures form a second grid, of the rows that a rule asks for or of which any are known', () => {
  const rules = { R1: 'RX_QZ_SL=PREV(RX_QZ_JS)' };
  const asked = draw({}, { rules });
  expect(sheetOf(asked, '热线分类').rows.at(-1)?.index).toBe(9);
  expect([7, 8, 9].map((row) => rowOn(asked, '热线分类', row))).toEqual([
    ['上年数', '项目', '受理\n（件）', '办结\n（件）', '办结率\n（%）'],
    ['上年代码', null, '_SL', '_JS', '_R'],
    ['RX_QZ', '求助', null, null, null],
  ]);
  const known = draw({}, {}, new Map([['RX_TS_JS', 9]]));
  expect([8, 9].map((row) => rowOn(known, '热线分类', row))).toEqual([
    ['上年代码', null, '_SL', '_JS', '_R'],
    ['RX_TS', '投诉', null, 9, null],
  ]);
  expect(sheetOf(draw(), '热线分类').rows.at(-1)?.index).toBe(5);
});

test('a cell that the unit is not asked for is closed', () => {
  const workbook = draw(
    {},
    {
      tables: {
        RX: {
          ...sketch.tables!['RX']!,
          columns: { _SL: '受理', _JS: { name: '办结', audience: ['司法局'] } },
        },
      },
    },
  );
  expect(rowOn(workbook, '热线分类', 3)).toEqual(['行列代码', null, '_SL', null, null]);
});
