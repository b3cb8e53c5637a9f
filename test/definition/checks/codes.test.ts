import { codeMistake } from '../../../src/definition/checks/codes';
import { say } from '../../../src/messages/message';
import { mistakes } from '../mistakes';

test.each(['FY_03', 'fy_03', 'FY_R1', 'A_1', 'ABCD1', 'RX_QZ_JS', 'X9Y', 'PREVIOUS', 'SUMS'])(
  '%s is a code',
  (code) => {
    expect(codeMistake(code)).toBeNull();
  },
);

const characters = (code: string) =>
  `“${code}”不能作代码：只用半角字母、数字和下划线，并以字母开头，例如 FY_03。`;
const address = (code: string, right: string) =>
  `“${code}”与单元格地址的写法相同，电子表格不能用它命名；请加下划线，例如 ${right}。`;
const reserved = (code: string) => `“${code}”是函数名或电子表格的保留名称；请换一个代码，例如加上章节代码。`;

test.each([
  ['复议_03', characters('复议_03')],
  ['_FY', characters('_FY')],
  ['3FY', characters('3FY')],
  ['FY 03', characters('FY 03')],
  ['FY.03', characters('FY.03')],
  ['A1', address('A1', 'A_1')],
  ['FY03', address('FY03', 'FY_03')],
  ['xfd1', address('xfd1', 'xfd_1')],
  ['R1C1', address('R1C1', 'R_1C1')],
  ['rc', address('rc', 'rc_1')],
  ['C', address('C', 'C_1')],
  ['FY__03', '“FY__03”里有连着的下划线，程序留作他用；请改为 FY_03。'],
  ['Prev_FY_03', '“Prev_FY_03”以 PREV_ 开头，这是上年数专用的；请换一个开头。'],
  ['sum', reserved('sum')],
  ['True', reserved('True')],
  ['CHILDREN', reserved('CHILDREN')],
  ['Print_Area', reserved('Print_Area')],
  [`F${'Y'.repeat(60)}`, `“F${'Y'.repeat(60)}”有 61 个字符，代码最多 60 个；请缩短。`],
])('%s is no code', (code, said) => {
  const found = codeMistake(code);
  expect(found && say(found)).toBe(said);
});

test('a code stands once, whatever its case, and a cell’s is a code like others', () => {
  const found = mistakes({
    chapters: { FY: '行政复议', RX: '热线' },
    indicators: { FY_02: '受理', fy_02: '办结', RX_QZ_JS: '求助办结' },
    tables: { RX: { rows: { RX_QZ: '求助', RX_ZX: '咨询' }, columns: { _JS: '办结' } } },
  });
  expect(found).toEqual([
    '指标 › fy_02 指标代码 › “fy_02”与“指标”表 FY_02 指标代码的“FY_02”重复（不分大小写）；每个只能用一次，请改其中一个。',
    '分组表 › RX RX_QZ 代码 › “RX_QZ_JS”与“指标”表 RX_QZ_JS 指标代码的“RX_QZ_JS”重复（不分大小写）；每个只能用一次，请改其中一个。',
  ]);
});

test('a table’s rows and columns are judged before its cells', () => {
  const table = { rows: { RX_QZ: '求助', 求助: '求助' }, columns: { _JS: '办结', '-R': '率', _js: '办' } };
  expect(mistakes({ tables: { RX: table } })).toEqual([
    `分组表 › RX 求助 代码 › ${characters('求助')}`,
    '分组表 › RX -R 代码 › “-R”不能作列代码：只用半角字母、数字和下划线，例如 _JS。',
    '分组表 › RX _js 代码 › “_js”与“分组表”表 RX _JS 代码的“_JS”重复（不分大小写）；每个只能用一次，请改其中一个。',
  ]);
});

test('a cell’s code may be an address though its parts are not', () => {
  expect(
    mistakes({ tables: { RX: { rows: { RX: '求助' }, columns: { '1': '受理', '2': '办结' } } } }),
  ).toEqual([`分组表 › RX RX 代码 › ${address('RX1', 'RX_1')}`]);
});
