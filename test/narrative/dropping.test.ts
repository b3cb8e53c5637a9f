/** What is left out where figures are unknown, docs/clause-language.md 二. */
import { narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { world } from '../world';
import { summaryOf } from './summary';

const indicators = { FA: '甲', FB: '乙', FC: '丙', FD: '丁' };

/** The paragraphs of `text` where only the indicators in `known` have values: 1, 2, 3, 4. */
function left(text: string, known: string): string[] {
  const values = Object.fromEntries(
    ['A', 'B', 'C', 'D'].flatMap((letter, index) =>
      known.includes(letter) ? [[`F${letter}`, index + 1]] : [],
    ),
  );
  const template = text.replace(/\[([A-D])/g, '[F$1').replace(/占 ([A-D])/g, '占 F$1');
  const { catalogue } = world({ indicators, texts: { T1: template } });
  return paragraphTexts(narrate(catalogue, summaryOf(catalogue, values)));
}

test.each([
  ['办[A]，收[B]、结[C]，诉[D]。', 'ABCD', '办1件，收2件、结3件，诉4件。'],
  ['办[A]，收[B]、结[C]，诉[D]。', 'BCD', '收2件、结3件，诉4件。'],
  ['办[A]，收[B]、结[C]，诉[D]。', 'ACD', '办1件，结3件，诉4件。'],
  ['办[A]，收[B]、结[C]，诉[D]。', 'ABC', '办1件，收2件、结3件。'],
  ['办[A]，收[B]、结[C]；诉[D]。', 'D', '诉4件。'],
  ['办[A]，收[B]、结[C]；诉[D]。', 'A', '办1件。'],
  ['据统计，办[A]，成效明显。', 'A', '据统计，办1件，成效明显。'],
  ['据统计，办[A]，成效明显。收[B]。', 'B', '收2件。'],
  ['市委、市政府学法[A]、述法[B]。', 'B', '述法2件。'],
  ['分别收[A]、结[B]，办[C]。', 'AC', '办3件。'],
  ['罚款、没收为[A]、[B]，办[C]。', 'BC', '办3件。'],
])('clauses: %s with %s', (text, known, expected) => expect(left(text, known)).toEqual([expected]));

test.each([
  ['办[A]{，收[B]、结[C]}。', 'AB', '办1件。'],
  ['{办[A]{，结[B]}}，收[C]。', 'AC', '办1件，收3件。'],
  ['{办[A]{，结[B]}}，收[C]。', 'BC', '收3件。'],
  ['{办[A]}{，结[B]}，收[C]。', 'BC', '结2件，收3件。'],
  ['{办[A]，}结[B]{，}收[C]。', 'BC', '结2件，收3件。'],
  ['办[A]（比去年[B]）。', 'A', '办1件。'],
  ['办[A]（比去年[B]）。', 'AB', '办1件（比去年2件）。'],
  ['办[A](比去年[B])。', 'A', '办1件。'],
  ['办[A]（另有{[B]}）。', 'A', '办1件。'],
  ['达到“[A]”，收[B]。', 'B', '收2件。'],
  ['推进复议{，收[A]}，结[B]。', 'B', '推进复议，结2件。'],
])('braces and brackets: %s with %s', (text, known, expected) =>
  expect(left(text, known)).toEqual([expected]),
);

test.each([
  ['办[A]，其中，甲[B]、乙[C]。', 'AC', '办1件，其中，乙3件。'],
  ['办[A]，其中甲[B]、乙[C]。', 'AC', '办1件，其中乙3件。'],
  ['办[A]，其中甲[B]、乙[C]。', 'A', '办1件。'],
  ['办[A]，其中甲[B]；诉[D]。', 'BD', '诉4件。'],
  ['办[A]，诉[D]，其中甲[B]。', 'AB', '办1件。'],
  ['办[A]，[A|同比]，其中甲[B]。', 'AB', '办1件，其中甲2件。'],
  ['办[A]。其中，甲[B]。', 'B', ''],
  ['办[A]：甲[B]、乙[C]。', 'AC', '办1件：乙3件。'],
  ['办[A]：甲[B]、乙[C]。', 'A', '办1件。'],
  ['办[A]：甲[B]、乙[C]；诉[D]。', 'BCD', ''],
  ['具体是：甲[B]；乙[C]。', 'C', '具体是：乙3件。'],
  ['上半年：甲[B]；下半年：乙[C]。', 'C', '下半年：乙3件。'],
])('其中 and colons: %s with %s', (text, known, expected) => {
  expect(left(text, known)).toEqual(expected === '' ? [] : [expected]);
});

test.each([
  ['总[D]。一是甲[A]。详。二是乙[B]。三是丙[C]。', 'ACD', '总4件。一是甲1件。详。二是丙3件。'],
  ['一是甲[A]。续[B]。二是丙[C]。', 'BC', '一是续2件。二是丙3件。'],
  ['一是甲[A]；二是乙[B]；三是丙[C]。', 'BC', '一是乙2件；二是丙3件。'],
  ['做法：一是甲[A]；二是乙[B]；三是丙[C]。', 'BC', '做法：一是乙2件；二是丙3件。'],
  ['一是甲[A]；二是乙[B]；三是丙[C]。', 'B', '乙2件。'],
  ['一是强化领导。二是乙[B]。三是丙[C]。', 'C', '一是强化领导。二是丙3件。'],
  ['一是甲[A]。二是乙[B]。一是丙[C]。二是丁[D]。', 'ABD', '一是甲1件。二是乙2件。丁4件。'],
  ['一是{甲[A]}{，乙[B]}。二是丙[C]。', 'BC', '一是乙2件。二是丙3件。'],
])('items: %s with %s', (text, known, expected) => expect(left(text, known)).toEqual([expected]));

test('items run on over paragraphs', () => {
  expect(left('一是甲[A]。\n二是乙[B]。\n三是丙[C]。', 'AC')).toEqual(['一是甲1件。', '二是丙3件。']);
});

test('headings are numbered anew and go with what stood under them', () => {
  const text =
    '一、成效\n（一）甲方面\n甲[A]。\n（二）乙方面。乙[B]。\n（三）丙方面\n有力有效。\n丙[C]。\n二、丁方面\n丁[D]。\n三、打算\n再接再厉。';
  expect(left(text, 'ABCD')).toHaveLength(11);
  expect(left(text, 'BC')).toEqual([
    '一、成效',
    '（一）乙方面。乙2件。',
    '（二）丙方面',
    '有力有效。',
    '丙3件。',
    '二、打算',
    '再接再厉。',
  ]);
  expect(left(text, 'A')).toEqual(['一、成效', '（一）甲方面', '甲1件。', '二、打算', '再接再厉。']);
});

test('numbered paragraphs are numbered anew under each heading', () => {
  const text = '（一）甲\n1.甲[A]。\n2.乙[B]。\n（1）丙[C]。\n（2）丁[D]。\n（二）乙\n1.丙[C]。';
  expect(left(text, 'BCD')).toEqual([
    '（一）甲',
    '1.乙2件。',
    '（1）丙3件。',
    '（2）丁4件。',
    '（二）乙',
    '1.丙3件。',
  ]);
});

test('a text without any of its figures is left out whole, one without figures stays', () => {
  const { catalogue } = world({
    indicators,
    texts: { T1: '一、甲\n推进有力。\n甲[FA]。', T2: '一、乙\n乙[FB]。', T3: '坚持不懈。' },
  });
  expect(paragraphTexts(narrate(catalogue, summaryOf(catalogue, { FB: 2 })))).toEqual([
    '一、乙',
    '乙2件。',
    '坚持不懈。',
  ]);
  expect(paragraphTexts(narrate(catalogue, summaryOf(catalogue, {})))).toEqual(['坚持不懈。']);
});
