import { placesByCode, rowAndField, type Path } from '../../src/definition/places';
import { codes, sketchDefinition } from '../world';

const locate = placesByCode(
  sketchDefinition({
    indicators: { FY_02: '受理' },
    tables: { RX: { rows: { RX_A: '甲' }, columns: { _JS: '办结' } } },
    rules: { R1: 'FY_02>=0' },
  }),
);

test.each<[Path, string, string | undefined]>([
  [['version'], '说明', '版本'],
  [['indicators', 0, 'measure'], '指标', 'FY_02 计量单位'],
  [['indicators', 0, 'weight'], '指标', 'FY_02 公式'],
  [['indicators', 0, 'aliases', 2], '指标', 'FY_02 别名'],
  [['indicators', 5], '指标', '#6'],
  [['tables', 0, 'name'], '分组表', 'RX 分组表名称'],
  [['tables', 0, 'rows', 0, 'code'], '分组表', 'RX RX_A 代码'],
  [['tables', 0, 'columns', 0, 'formula'], '分组表', 'RX _JS 公式'],
  [['units', 0, 'parent'], '单位', `${codes.county} 上级代码`],
  [['rules', 0, 'message'], '审核关系', 'R1 说明'],
])('%j is found on %s at %s', (path, sheet, address) => {
  expect(locate(path)).toEqual({ sheet, address });
});

test('an unknown field of the definition is on 说明', () => {
  expect(locate(['colour'])).toEqual({ sheet: '说明' });
});

test('a table’s own fields and its items’ stand on rows of their own', () => {
  expect(rowAndField(['tables', 1, 'code'])).toEqual({ row: ['tables', 1], field: 'table' });
  expect(rowAndField(['tables', 1, 'rows'])).toEqual({ row: ['tables', 1], field: 'rows' });
  expect(rowAndField(['tables', 1, 'rows', 3, 'name'])).toEqual({
    row: ['tables', 1, 'rows', 3],
    field: 'name',
  });
});
