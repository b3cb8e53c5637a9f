import { filingUnitsOf, narrowed, unitRows } from '../../../../src/taskpane/pages/issue/filingUnits';
import { cataloguesOf } from '../../../../src/batch/catalogues';
import { definitionView } from '../../../../src/taskpane/work/definitionView';
import { codes, world } from '../../../world';
import { openDefinition } from '../../../../src/definition/open';

const { definition, catalogue } = world({ area: 'city', indicators: { FY_02: '受理' } });
const origin = { file: null, kept: false, lost: null };
const { units } = definitionView(cataloguesOf(definition, openDefinition)(2025), origin);
const city = filingUnitsOf(units, codes.city, 2025);
const county = filingUnitsOf(units, codes.county, 2025);
const namesOf = (listed: readonly { name: string }[]) => listed.map(({ name }) => name);

test('the units that templates are issued to, in the same order', () => {
  expect(city.map(({ code }) => code)).toEqual(catalogue.filingUnits(codes.city).map(({ code }) => code));
  expect(filingUnitsOf(units, '999999', 2025)).toEqual([]);
});

test('a year has its own units', () => {
  const changed = world({ units: { [codes.danma]: { until: 2024 }, [codes.weiyuan]: { since: 2025 } } });
  const lines = definitionView(changed.catalogue, origin).units;
  const townships = (year: number) =>
    namesOf(narrowed(filingUnitsOf(lines, codes.county, year), 'township', ''));
  expect([2024, 2025].map(townships)).toEqual([['丹麻镇'], ['威远镇']]);
});

test('a unit is of a group and stands under an area', () => {
  expect(county.map(({ group }) => group)).toEqual(['own', 'department', 'township', 'township']);
  expect(new Set(county.map(({ area }) => area.code))).toEqual(new Set([codes.county]));
});

test('narrowed by group, name, code and area', () => {
  expect(namesOf(narrowed(city, 'township', ''))).toEqual(['威远镇', '丹麻镇', '川口镇']);
  expect(namesOf(narrowed(city, null, '威远'))).toEqual(['威远镇']);
  expect(namesOf(narrowed(city, 'township', '民和'))).toEqual(['川口镇']);
  expect(narrowed(city, 'own', '威远')).toEqual([]);
});

test('areas head their units where there are several', () => {
  const shown = (rows: ReturnType<typeof unitRows>) =>
    rows.map((row) => (row.kind === 'area' ? `【${row.name}】` : row.unit.name));
  expect(shown(unitRows(county))).toEqual(namesOf(county));
  const rows = shown(unitRows(city));
  expect(rows.filter((row) => row.startsWith('【'))).toEqual([
    '【海东市】',
    '【互助土族自治县】',
    '【民和回族土族自治县】',
  ]);
  expect(rows.filter((row) => !row.startsWith('【')).sort()).toEqual(namesOf(city).sort());
});
