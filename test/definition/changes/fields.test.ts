import { fieldName, inSheetOrder, valueText, type FieldsOf } from '../../../src/definition/changes/fields';
import { aboutFields } from '../../../src/definition/sheets/about';
import { sheets } from '../../../src/definition/sheets/sheets';
import { say } from '../../../src/messages/message';
import { codes, sketchDefinition } from '../../world';

const inChinese = (of: FieldsOf, field: string) => {
  const name = fieldName(of, field);
  return typeof name === 'string' ? name : say(name);
};

test('fields are called as the workbook calls them', () => {
  const shown: [FieldsOf, readonly { field: string; caption: string }[]][] = [
    ['definition', aboutFields],
    ['chapter', sheets.chapters.columns],
    ['indicator', sheets.indicators.columns],
    ['column', sheets.tables.columns],
    ['unit', sheets.units.columns],
    ['rule', sheets.rules.columns],
    ['text', sheets.texts.columns],
  ];
  for (const [of, columns] of shown) {
    expect(columns.map(({ field }) => inChinese(of, field))).toEqual(columns.map(({ caption }) => caption));
  }
  expect(inChinese('table', 'name')).toBe('分组表名称');
});

test('a field that the workbook does not show is called by itself', () => {
  expect(fieldName('unit', 'elsewhere')).toBe('elsewhere');
  expect(valueText('unit', 'elsewhere', ['甲', '乙'], sketchDefinition())).toBe('甲、乙');
});

test.each([
  ['indicator', 'chapter', 'FY', '行政复议'],
  ['unit', 'parent', codes.county, '互助土族自治县'],
  ['unit', 'parent', '999', '999'],
  ['unit', 'own', true, '是'],
  ['rule', 'severity', 'error', '错误'],
  ['text', 'levels', ['county', 'city'], '县、市'],
  ['indicator', 'since', 2025, '2025'],
  ['indicator', 'note', null, ''],
] as const)('%s %s %j', (of, field, value, text) => {
  expect(valueText(of, field, value, sketchDefinition())).toBe(text);
});

test('in the order of the sheet', () => {
  const fields = ['elsewhere', 'note', 'measure', 'name'].map((field) => ({ field }));
  expect(inSheetOrder('indicator', fields).map(({ field }) => field)).toEqual([
    'name',
    'measure',
    'note',
    'elsewhere',
  ]);
});
