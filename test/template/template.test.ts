import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { cellOn, rowOn, sheetOf, valueOn } from './sheets';

const sketch = {
  chapters: { FY: '行政复议', XF: '信访' },
  indicators: {
    FY_02: '受理',
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
    XF_01: { name: '信访件', audience: ['乡镇'] },
  },
  tables: { RX: { name: '热线分类', chapter: 'XF', rows: { RX_QZ: '求助' }, columns: { _SL: '数量' } } },
};

test('a sheet a chapter in the order of the definition, a table after its chapter, the identity unseen', () => {
  const { catalogue, unit } = world(sketch);
  const { sheets } = templateWorkbook(catalogue, unit(codes.weiyuan));
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ['封面', 'visible'],
    ['行政复议', 'visible'],
    ['信访', 'visible'],
    ['热线分类', 'visible'],
    ['_huibiao', 'veryHidden'],
  ]);
});

test('an own unit has 去重, and no chapter that it is not asked about', () => {
  const { catalogue, unit } = world({ ...sketch, tables: {} });
  const { sheets } = templateWorkbook(catalogue, unit(codes.own));
  expect(sheets.map(({ name }) => name)).toEqual(['封面', '行政复议', '去重', '_huibiao']);
});

test('the header has exactly the nine captions, in the same row of every chapter', () => {
  const { catalogue, unit } = world(sketch);
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan));
  const captions = [
    '指标代码',
    '指标名称',
    '计量单位',
    '本年数',
    '上年数',
    '增减',
    '同比(%)',
    '审核提示',
    '情况说明',
  ];
  expect([rowOn(workbook, '行政复议', 2), rowOn(workbook, '信访', 2)]).toEqual([captions, captions]);
});

test('the identity says whose workbook it is, keys in column A, values in column B', () => {
  const { catalogue, unit } = world(sketch);
  const { sheets } = templateWorkbook(catalogue, unit(codes.weiyuan), { issued: '2026-01-05' });
  const identity = sheets.at(-1)?.rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(identity).toEqual([
    ['definition', 'test'],
    ['version', '1'],
    ['hash', catalogue.hash],
    ['kind', 'template'],
    ['unit', '630223100'],
    ['year', 2025],
    ['issued', '2026-01-05'],
  ]);
});

test('an entered cell is open and named by its code, a computed one is closed', () => {
  const { catalogue, unit } = world(sketch);
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan));
  const locked = (address: string) =>
    workbook.styles[cellOn(workbook, '行政复议', address)?.style ?? '']?.locked;
  expect([locked('D4'), locked('E4'), locked('I4'), locked('D6'), locked('H4')]).toEqual([
    false,
    false,
    false,
    undefined,
    undefined,
  ]);
  expect(workbook.names.slice(0, 2)).toEqual([
    { name: 'FY_02', refersTo: "'行政复议'!$D$4" },
    { name: 'PREV_FY_02', refersTo: "'行政复议'!$E$4" },
  ]);
});

test('every style that a cell names is there', () => {
  const { catalogue, unit } = world(sketch);
  const { sheets, styles } = templateWorkbook(catalogue, unit(codes.own), { example: true });
  const used = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ style }) => style ?? [])),
  );
  expect(used.filter((style) => !(style in styles))).toEqual([]);
});

test('last year’s figure is printed and closed where it is known', () => {
  const { catalogue, unit } = world(sketch);
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan), { previous: new Map([['FY_02', 55]]) });
  const cell = cellOn(workbook, '行政复议', 'E4');
  expect([cell?.value, workbook.styles[cell?.style ?? '']?.locked]).toEqual([55, undefined]);
  const validated = sheetOf(workbook, '行政复议').validations.flatMap(({ ranges }) => ranges);
  expect([validated.includes('E4'), validated.includes('E5')]).toEqual([false, true]);
});

test('the prompt is the 口径, cut to what Excel takes', () => {
  const note = '本年决定受理的行政复议案件，不含上年结转。'.repeat(20);
  const { catalogue, unit } = world({ indicators: { FY_02: { name: '受理'.repeat(20), note } } });
  const [validation] = sheetOf(templateWorkbook(catalogue, unit(codes.weiyuan)), '行政复议').validations;
  expect(validation?.prompt).toEqual({
    title: `${'受理'.repeat(15)}受…`,
    text: `${note.slice(0, 254)}…`,
  });
});

test('entries stand where a clerk would have typed them', () => {
  const { catalogue, unit } = world(sketch);
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan), {
    entries: {
      values: new Map<string, number | string>([
        ['FY_02', 38],
        ['FY_03', '不适用'],
        ['RX_QZ_SL', 7],
      ]),
      explanations: new Map([['FY_03', '上年结转']]),
      contact: { name: '张三', phone: '0972-8322000', date: '2026-01-10' },
    },
  });
  expect([
    valueOn(workbook, '行政复议', 'D4'),
    valueOn(workbook, '行政复议', 'D5'),
    valueOn(workbook, '行政复议', 'I5'),
    valueOn(workbook, '热线分类', 'C5'),
    ...['C7', 'C8', 'C9'].map((address) => valueOn(workbook, '封面', address)),
  ]).toEqual([38, '不适用', '上年结转', 7, '张三', '0972-8322000', '2026-01-10']);
});

test('example data says so on every sheet that is filled in', () => {
  const { catalogue, unit } = world(sketch);
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan), { example: true });
  const banner = '示例数据，不是正式报送';
  expect(
    ['封面', '行政复议', '信访', '热线分类'].map((name) =>
      rowOn(workbook, name, name === '封面' ? 2 : 1).includes(banner),
    ),
  ).toEqual([true, true, true, true]);
});

test('a rate that is not comparable says so instead of growth', () => {
  const { catalogue, unit } = world({ indicators: { FY_02: { name: '受理', comparable: false } } });
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan));
  expect(rowOn(workbook, '行政复议', 3).slice(3, 7)).toEqual([null, null, null, '口径调整，不可比']);
});
