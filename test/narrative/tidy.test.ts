import type { Figure } from '../../src/narrative/narrative';
import { tidied } from '../../src/narrative/tidy';

const figure: Figure = {
  type: 'figure',
  text: '，7件，',
  indicator: 'A',
  value: 7,
  operands: [],
  sources: [],
};

test.each([
  ['，甲，，乙、；丙，。', '甲，乙；丙。'],
  ['甲（，乙，）丙', '甲（乙）丙'],
  ['好？！对。', '好？！对。'],
  ['甲。，乙。', '甲。乙。'],
])('%s becomes %s', (text, expected) => {
  const pieces = [...text].map((character) => ({ type: 'text' as const, text: character }));
  expect(tidied(pieces)).toEqual([{ type: 'text', text: expected }]);
});

test('what a figure prints is left as it is', () => {
  const after = { type: 'text' as const, text: '，乙。' };
  expect(tidied([figure, after])).toEqual([figure, after]);
});
