import { branchesOf, unitsFound } from '../../../../src/taskpane/pages/definition/unitBranches';
import type { UnitLine } from '../../../../src/taskpane/work/views';

const city: UnitLine = { code: '6302', name: '海东市', level: 'city', own: false, files: false };
const county: UnitLine = { ...city, code: '630223', name: '互助县', level: 'county', parent: '6302' };
const town: UnitLine = {
  code: '630223100',
  name: '威远镇',
  level: 'township',
  kind: '镇',
  parent: '630223',
  own: false,
  files: true,
};
const units = [city, county, town];

test('units by the unit above, roots by the empty text', () => {
  expect([...branchesOf(units)]).toEqual([
    ['', [city]],
    ['6302', [county]],
    ['630223', [town]],
  ]);
});

test('name, code and 类别 are searched; what is found says where it stands', () => {
  const found = { ...town, above: ['海东市', '互助县'] };
  for (const typed of ['威远', '223100', '镇']) expect(unitsFound(units, typed)).toEqual([found]);
});
