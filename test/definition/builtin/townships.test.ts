import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { unitTree } from '../../../src/definition/unitTree';
import { shared, whenPresent } from '../../tools';

const tree = unitTree(builtInDefinition.units);
const townshipsWithin = (area: string) =>
  [...tree.units.values()].filter(({ code, level }) => level === 'township' && tree.isWithin(code, area));

whenPresent('reference data (../shared)', '海东市', () => {
  test('has every township and subdistrict of the statistical division, without the three parks', () => {
    const rows = readFileSync(join(shared, 'standards', 'haidong-townships.csv'), 'utf8')
      .trim()
      .split('\n');
    const listed = rows.map((row) => {
      const [code = '', name = '', parent] = row.replaceAll('"', '').split(',');
      return { code, name, parent };
    });
    const parks = listed.filter(({ name }) => name.includes('园区'));
    expect(parks).toHaveLength(3);
    expect(townshipsWithin('630200').map(({ code, name, parent }) => ({ code, name, parent }))).toEqual(
      listed.filter((each) => !parks.includes(each)),
    );
  });
});

test('湟中区 has 李家山镇, 额敏县 whoever files beside townships', () => {
  expect(townshipsWithin('630106').map(({ code, name }) => [code, name])).toEqual([
    ['630106108', '李家山镇'],
  ]);
  expect(tree.filingUnits('654221').filter(({ own }) => own)).toEqual([
    { code: '654221000', name: '额敏县本级', level: 'county', parent: '654221', own: true },
  ]);
});
