/** Rules of writing: on templates, and on finished texts. */
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { advisedDefinitionIn, definitionIn } from '../../src/batch/definitionFile';
import { mistakeText } from '../../src/definition/mistake';
import { say } from '../../src/messages/message';
import { knownIn } from '../../src/narrative/check';
import { lint } from '../../src/narrative/lint/lint';
import { textAdvice } from '../../src/narrative/lint/lintDefinition';
import { lintText } from '../../src/narrative/lint/lintText';
import { narrate } from '../../src/narrative/narrate';
import { sketchDefinition, world } from '../world';
import { summaryOf } from './summary';

const indicators = {
  FA: '甲',
  FB: '乙',
  FC: '丙',
  RT: 'FB/FA*100',
  P: { name: '满意率', kind: 'rate', measure: '%', decimals: 1, rollup: 'none' },
  T: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
} as const;

const known = knownIn(sketchDefinition({ indicators }));
const advice = (text: string) => lintText(text, known).map(({ position, reason }) => [position, say(reason)]);

test.each<[string, number, string]>([
  ['办理１２个案子[FA]。', 2, '“１２”是全角数字，应写半角数字。'],
  ['率[P|值]％，办[FA]。', 1, '“9％”用了全角百分号，应写 %。'],
  ['“1,234个”，办[FA]。', 1, '“1,234”有千分撇。公文中写到底即可，请删去。'],
  ['培训十二人次，办[FA]。', 2, '“十二人次”是计量的数，应写阿拉伯数字（GB/T 15835—2011）。'],
  ['“5-8%”的办[FA]。', 1, '“5-8%”两端都应带百分号，用浪纹线连接，如 5%～8%。'],
  ['在[P|值]～[P]之间。', 1, '“9～9%”两端都应带百分号，用浪纹线连接，如 5%～8%。'],
  ['在[P]-[RT]之间。', 1, '“9%-9%”应当用浪纹线连接，如 5%～8%。'],
  ['2026年01月05日，办[FA]。', 4, '“年01月05日”的月、日前不补0，如 2026年1月5日。'],
  ['约[FA|值]余件。', 0, '“约9余”里表示约数的词用重了，“约”“近”“超”与“余”“多”“左右”只留一个。'],
  ['近[FA]左右。', 0, '“近9件左右”里表示约数的词用重了，“约”“近”“超”与“余”“多”“左右”只留一个。'],
  ['办结率比上年提高[P]。', 2, '“率比上年提高9%”是两个比率之差，应写“个百分点”。'],
  ['下降了[FA|值]倍。', 0, '“下降了9倍”：减少不用倍数，应写减少百分之几或几分之几。'],
  ['提高[P]个百分点。', 2, '“9%个百分点”应写“个百分点”。'],
  ['同比[FA|同比]。', 0, '“同比同比”把同比说了两遍，请删去一处。'],
  ['办[FA]件。', 1, '“9件件”的计量单位印了两遍。数值自带单位，请删去后面的，或在方括号里加“|值”。'],
  [
    '19个乡镇办[FA]。',
    0,
    '“19个”是手工写下的数，下一年或别的单位用就错了。请改为方括号里的指标；是固定名称的，请加引号。',
  ],
  ['办[FA]（[FA|同比]），[FA|同比]。', 15, '“FA”的同比或增减在这一段模板里写了不止一次，请留一处。'],
])('advice on %s', (text, position, reason) => expect(advice(text)).toEqual([[position, reason]]));

test.each([
  '受理“12345”热线件[FA]，推进“一件事”，落实三项制度，24小时值守。',
  '约[FA]，[FB|值]余件，三四件，几十件，第一批，一是办[FA]。',
  '率[RT]，[RT|同比]，在[P]～[RT]之间，下降[FA]。',
  '{[若 FA>100]办[FA|万]|办[FA]}；[年度]，截至[年末]。',
  '[FA|增减]\\[9\\]。',
  '[不在语言里',
])('nothing to say of %s', (text) => expect(advice(text)).toEqual([]));

test('万 in one text and none in another of the same report', () => {
  const texts = {
    T1: '办[FA|万]。',
    T2: '{[若 FA>9]办[FA]|共[FA|万]}。',
    T3: { text: '办[FA]。', levels: ['township' as const] },
  };
  const found = textAdvice(sketchDefinition({ indicators, texts }));
  expect(found.map(({ path, message }) => [path.join(), say(message)])).toEqual([
    [
      'texts,1,text',
      '第11个字：“FA”在文字模板“T1”里用的是另一种单位。同一指标前后应当一致，请统一万、亿的用法。',
    ],
  ]);
});

test('a definition workbook is taken with advice at its cells', () => {
  const definition = sketchDefinition({ indicators, texts: { T1: '办[FA]件。', T2: '办[FA]。' } });
  const workbook = definitionWorkbook(definition);
  expect(definitionIn(workbook)).toEqual({ definition, mistakes: [] });
  expect(advisedDefinitionIn(workbook).advice?.map(mistakeText)).toEqual([
    '文字模板 › D4 › 第2个字：“9件件”的计量单位印了两遍。数值自带单位，请删去后面的，或在方括号里加“|值”。',
  ]);
});

test('the built-in texts keep to the rules', () => {
  expect(textAdvice(builtInDefinition).map(({ path, message }) => `${path.join()} ${say(message)}`)).toEqual(
    [],
  );
});

function remarks(
  text: string,
  values: Record<string, number | string>,
  previous: Record<string, number> = {},
) {
  const { catalogue } = world({ indicators, texts: { T1: text } });
  const narrative = narrate(catalogue, summaryOf(catalogue, values, { previous }));
  return lint(narrative).map(({ paragraph, start, quote, message }) => [
    paragraph,
    start,
    quote,
    say(message),
  ]);
}

test('what was typed into a text of a unit is looked over too', () => {
  expect(remarks('办[FA]。\n做法：[T]。', { FA: 5, T: '培训约30余人，下降了1倍' })).toEqual([
    [1, 5, '约30余', '“约30余”里表示约数的词用重了，“约”“近”“超”与“余”“多”“左右”只留一个。'],
    [1, 11, '下降了1倍', '“下降了1倍”：减少不用倍数，应写减少百分之几或几分之几。'],
  ]);
});

test('one figure printed in two ways', () => {
  expect(remarks('办[FA|万]，共[FA]。', { FA: 26_977 })).toEqual([
    [0, 8, '26977件', '“26977件”前面印作“2.7万件”。同一个数前后应当一致，请统一单位和小数位数。'],
  ]);
  expect(remarks('率[RT]，[RT|2位]。', { FA: 38, FB: 34, RT: 89.5 })).toEqual([
    [0, 7, '89.47%', '“89.47%”前面印作“89.5%”。同一个数前后应当一致，请统一单位和小数位数。'],
  ]);
  expect(remarks('办[FA]，[FA|值]件，上年[FA|上年]，占[FA|占 FB]。', { FA: 5, FB: 9 }, { FA: 4 })).toEqual(
    [],
  );
});

test('shares that are all of it and add up to something else', () => {
  const text = '甲[FA|占 FC]、乙[FB|占 FC]。';
  expect(remarks(text, { FA: 1_004, FB: 995, FC: 1_999 })).toEqual([]);
  expect(remarks('甲[FA|占 FC|0位]、乙[FB|占 FC|0位]。', { FA: 1, FB: 7, FC: 8 })).toEqual([
    [
      0,
      7,
      '占88%',
      '到“占88%”为止，各项占比按所印位数相加是101%，不是100%，系取整所致。可以注明“因取整，合计不等于100%”，或在模板中改用更多的位数。',
    ],
  ]);
  expect(remarks(text, { FA: 1, FB: 1, FC: 3 })).toEqual([]);
  const beside = '甲[FA|占 FC|0位]、乙[FB|占 FC|0位]。另有[FC|占 FC|0位]。';
  expect(remarks(beside, { FA: 1, FB: 7, FC: 8 }).map(([, start]) => start)).toEqual([7]);
});

test('the same change said twice', () => {
  expect(remarks('办[FA]（[FA|同比]）。\n又[FA|同比]。', { FA: 5 }, { FA: 4 })).toEqual([
    [1, 1, '同比增长25%', '“同比增长25%”前面已经说过，请留一处。'],
  ]);
});
