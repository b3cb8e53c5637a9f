/** Conditions and alternatives: what is said only where something holds, and what is said instead. */
import { narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { world } from '../world';
import { summaryOf } from './summary';

const indicators = { FA: '甲', FB: '乙', RT: 'FB/FA*100' };

function printed(
  text: string,
  values: Record<string, number>,
  previous: Record<string, number> = {},
): string[] {
  const { catalogue } = world({ indicators, texts: { T1: text } });
  return paragraphTexts(narrate(catalogue, summaryOf(catalogue, values, { previous })));
}

test.each<[string, Record<string, number>, string[]]>([
  ['办[FA]{[若 FB>0]，结[FB]}。', { FA: 5, FB: 3 }, ['办5件，结3件。']],
  ['办[FA]{[若 FB>0]，结[FB]}。', { FA: 5, FB: 0 }, ['办5件。']],
  ['办[FA]{[若 FB>0]，有结案}。', { FA: 5 }, ['办5件。']],
  ['办[FA]{[如果 FB>0]，有结案}。', { FA: 5, FB: 1 }, ['办5件，有结案。']],
  ['{[若 FA=0]全年没有发生案件}。', { FA: 0 }, ['全年没有发生案件。']],
  ['{[若 FA=0]全年没有发生案件}。', { FA: 1 }, []],
  ['{[若 FA＝0]全年没有发生案件}。', { FA: 0 }, ['全年没有发生案件。']],
  ['{[若 AND(FA>0,FB>0)]办、结都有[FA]}，结[FB]。', { FA: 1, FB: 2 }, ['办、结都有1件，结2件。']],
  ['坚持不懈{[若 FA>9]，成效明显}。', { FA: 1 }, ['坚持不懈。']],
])('a group only where its condition holds: %s with %j', (text, values, expected) =>
  expect(printed(text, values)).toEqual(expected),
);

test('a condition looks at last year too, and does not hold where that is unknown', () => {
  const text = '办[FA]{[若 FA>PREV(FA)]，比上年多}。';
  expect(printed(text, { FA: 5 }, { FA: 4 })).toEqual(['办5件，比上年多。']);
  expect(printed(text, { FA: 5 }, { FA: 5 })).toEqual(['办5件。']);
  expect(printed(text, { FA: 5 })).toEqual(['办5件。']);
});

test('at the head of a paragraph it decides over the paragraph, before a heading over the section', () => {
  const text = '[若 FA>0]办[FA]。\n[若 FB>0]（一）有结案\n结[FB]。\n1.另有[FA]。\n（二）其他\n又[FA]。';
  expect(printed(text, { FA: 5, FB: 3 })).toEqual([
    '办5件。',
    '（一）有结案',
    '结3件。',
    '1.另有5件。',
    '（二）其他',
    '又5件。',
  ]);
  expect(printed(text, { FA: 5, FB: 0 })).toEqual(['办5件。', '（一）其他', '又5件。']);
  expect(printed(text, { FA: 0, FB: 3 })[0]).toBe('（一）有结案');
});

test.each<[string, Record<string, number>, string[]]>([
  ['{率[RT]|结[FB]|办[FA]}。', { FA: 4, FB: 2, RT: 50 }, ['率50%。']],
  ['{率[RT]|结[FB]|办[FA]}。', { FA: 4, FB: 2 }, ['结2件。']],
  ['{率[RT]｜结[FB]｜办[FA]}。', { FA: 4 }, ['办4件。']],
  ['{率[RT]|结[FB]|办[FA]}。', {}, []],
  ['办[FA]，{结[FB]|结案数待报}。', { FA: 4 }, ['办4件，结案数待报。']],
  ['办[FA]（{率[RT]|结[FB]}）。', { FA: 4, FB: 1 }, ['办4件（结1件）。']],
  ['办[FA]（{率[RT]|结[FB]}）。', { FA: 4 }, ['办4件。']],
  ['办[FA]，{[若 FB>FA]结大于办|[若 FB=FA]全部办结|尚未全部办结}。', { FA: 4, FB: 9 }, ['办4件，结大于办。']],
  ['办[FA]，{[若 FB>FA]结大于办|[若 FB=FA]全部办结|尚未全部办结}。', { FA: 4, FB: 4 }, ['办4件，全部办结。']],
  [
    '办[FA]，{[若 FB>FA]结大于办|[若 FB=FA]全部办结|尚未全部办结}。',
    { FA: 4, FB: 1 },
    ['办4件，尚未全部办结。'],
  ],
  ['{办[FA]|办理情况不详}，其中结[FB]。', { FB: 1 }, []],
])('the first alternative that can be said: %s with %j', (text, values, expected) =>
  expect(printed(text, values)).toEqual(expected),
);
