import { unitsInWords } from '../../../src/definition/changes/unitsInWords';
import { say } from '../../../src/messages/message';
import { codes, sketchDefinition } from '../../world';

const city = sketchDefinition({ area: 'city' });
const inWords = (...units: string[]) => {
  const words = unitsInWords(units, city);
  return typeof words === 'string' ? words : say(words);
};
const townships = [codes.weiyuan, codes.danma, codes.chuankou];
const offices = [codes.justice, codes.minheJustice];

test.each([
  [[codes.weiyuan], '威远镇'],
  [townships, '乡镇（共 3 个单位）'],
  [[...offices, codes.weiyuan], '部门、威远镇（共 3 个单位）'],
  [[codes.cityOwn, codes.own, codes.minheOwn], '本级（共 3 个单位）'],
  [[codes.own, codes.minheOwn], '县本级（共 2 个单位）'],
  [[codes.own, codes.weiyuan], '互助土族自治县本级、威远镇（共 2 个单位）'],
  [[], '没有'],
])('%j', (units, said) => {
  expect(inWords(...units)).toBe(said);
});

test('a kind stands for its units, and many names are cut short', () => {
  const more = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `6302231${20 + at}`,
      { name: `${at}号街道`, kind: at < 2 ? '街道' : '镇' },
    ]),
  );
  const definition = sketchDefinition({ units: more });
  const listed = Object.keys(more);
  expect(unitsInWords(listed.slice(0, 2), definition)).toMatchObject({ params: { names: '街道', count: 2 } });
  expect(say(unitsInWords(listed.slice(1), definition) as never)).toBe(
    '1号街道、2号街道、3号街道、4号街道、5号街道、6号街道、7号街道、8号街道 等（共 11 个单位）',
  );
});
