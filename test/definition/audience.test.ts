import { namesUnit } from '../../src/definition/audience';
import { codes, sketchDefinition } from '../world';

const { units } = sketchDefinition({ area: 'city' });

function named(...audience: string[]): string[] {
  return units.filter((unit) => namesUnit(audience, unit)).map(({ name }) => name);
}

test.each([
  ['乡镇', ['威远镇', '丹麻镇', '川口镇']],
  ['部门', ['互助土族自治县司法局', '民和回族土族自治县司法局']],
  ['县', ['互助土族自治县', '民和回族土族自治县']],
  ['市', ['海东市']],
  ['省', []],
  ['本级', ['海东市本级', '互助土族自治县本级', '民和回族土族自治县本级']],
  ['县本级', ['互助土族自治县本级', '民和回族土族自治县本级']],
  ['市本级', ['海东市本级']],
  ['镇', ['威远镇', '丹麻镇', '川口镇']],
  ['司法局', ['互助土族自治县司法局', '民和回族土族自治县司法局']],
  [codes.danma, ['丹麻镇']],
  ['村', []],
])('%s names %j', (word, names) => {
  expect(named(word)).toEqual(names);
});

test('any of the words will do, and none names nobody', () => {
  expect(named('市本级', codes.danma)).toEqual(['海东市本级', '丹麻镇']);
  expect(named()).toEqual([]);
});
