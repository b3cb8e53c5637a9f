import { unitTree } from '../../src/definition/unitTree';
import { codes, sketchDefinition } from '../world';

const tree = unitTree(sketchDefinition({ area: 'city' }).units);
const names = (units: readonly { name: string }[]) => units.map(({ name }) => name);

test('children stand in the order of the definition', () => {
  expect(names(tree.children(codes.city))).toEqual(['海东市本级', '互助土族自治县', '民和回族土族自治县']);
  expect(tree.children(codes.danma)).toEqual([]);
});

test('townships, departments and own units file, in tree order', () => {
  expect(names(tree.filingUnits(codes.city))).toEqual([
    '海东市本级',
    '互助土族自治县本级',
    '互助土族自治县司法局',
    '威远镇',
    '丹麻镇',
    '民和回族土族自治县本级',
    '民和回族土族自治县司法局',
    '川口镇',
  ]);
  expect(names(tree.filingUnits(codes.danma))).toEqual(['丹麻镇']);
  expect(tree.filingUnits('999999')).toEqual([]);
});

test('a unit is within itself and all above it', () => {
  expect(
    [codes.chuankou, codes.minhe, codes.city].map((above) => tree.isWithin(codes.chuankou, above)),
  ).toEqual([true, true, true]);
  expect(tree.isWithin(codes.chuankou, codes.county)).toBe(false);
  expect(tree.isWithin(codes.city, codes.county)).toBe(false);
  expect(tree.isWithin('999999', codes.city)).toBe(false);
});
