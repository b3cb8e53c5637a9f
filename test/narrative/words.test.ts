import type { UnitLevel } from '../../src/definition/definition';
import { areaWord } from '../../src/narrative/words';

test.each<[string, UnitLevel, string]>([
  ['青海省', 'province', '全省'],
  ['内蒙古自治区', 'province', '全区'],
  ['北京市', 'province', '全市'],
  ['海东市', 'city', '全市'],
  ['海北藏族自治州', 'city', '全州'],
  ['塔城地区', 'city', '全地区'],
  ['锡林郭勒盟', 'city', '全盟'],
  ['互助土族自治县', 'county', '全县'],
  ['乐都区', 'county', '全区'],
  ['玉树市', 'county', '全市'],
  ['鄂温克族自治旗', 'county', '全旗'],
  ['威远镇', 'township', '全镇'],
  ['五十乡', 'township', '全乡'],
  ['碾伯街道', 'township', '本街道'],
  ['碾伯街道办事处', 'township', '本街道'],
  ['宝力根苏木', 'township', '全苏木'],
  ['县司法局', 'department', '本部门'],
])('%s as a %s: %s', (name, level, expected) => {
  expect(areaWord({ code: '1', name, level, own: false })).toBe(expected);
});

test('an own unit is 本级', () => {
  expect(areaWord({ code: '1', name: '互助县本级', level: 'county', own: true })).toBe('本级');
});
