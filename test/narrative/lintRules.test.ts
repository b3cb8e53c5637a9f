/** Every rule of writing: what it says of a finished text, and the like of it that it lets pass. */
import { say } from '../../src/messages/message';
import { lint } from '../../src/narrative/lint/lint';
import { lintText } from '../../src/narrative/lint/lintText';
import { knownIn } from '../../src/narrative/check';
import type { Narrative } from '../../src/narrative/narrative';
import { narrate } from '../../src/narrative/narrate';
import { sketchDefinition, world } from '../world';
import { summaryOf } from './summary';

/** A text as a person typed it, a paragraph a line. */
function typed(text: string): Narrative {
  const paragraphs = text.split('\n').map((line) => ({
    kind: 'body' as const,
    heading: '',
    sentences: [{ pieces: [{ type: 'text' as const, text: line }] }],
  }));
  const definition = { name: '测试制度', version: '1' };
  return {
    title: '',
    variant: 'full',
    variants: [],
    unit: '',
    year: 2025,
    definition,
    example: false,
    paragraphs,
  };
}

const remarksOn = (text: string) => lint(typed(text)).map(({ message }) => say(message));

describe.each<[string, [text: string, remark: string][], clean: string[]]>([
  [
    'a number with a space in it',
    [['办理1 043件。', '“1 043”中间有空格。一个数不能拆开写，请删去空格。']],
    ['办理 1043 件，2026 年 1 月 5 日印发。'],
  ],
  [
    'years, dates and percentages in Chinese',
    [
      [
        '二〇二五年办理3件。',
        '“二〇二五年”是年份、日期或百分数，应写阿拉伯数字，如 2025年、3月5日、5%（GB/T 15835—2011）。',
      ],
      [
        '十二月四日宣讲。',
        '“十二月四日”是年份、日期或百分数，应写阿拉伯数字，如 2025年、3月5日、5%（GB/T 15835—2011）。',
      ],
      [
        '下降百分之五。',
        '“百分之五”是年份、日期或百分数，应写阿拉伯数字，如 2025年、3月5日、5%（GB/T 15835—2011）。',
      ],
    ],
    ['百分之百完成，百分之二十几未完成；“二〇二五年行动”；两次、三项制度；农历八月十五日。'],
  ],
  [
    'the number of an item in digits',
    [['1是抓学习。2是抓落实。', '“1是”是分条的序号，应写汉字，如“一是”。']],
    ['一是抓学习。二是抓落实。合计1是多数。'],
  ],
  [
    'digits and Chinese numerals mixed',
    [['发放3千份。', '“3千”里阿拉伯数字与汉字混用。能与阿拉伯数字连用的只有“万”“亿”，其余写全，如 3000件。']],
    ['发放3万份，行程3千米，提高3个百分点。'],
  ],
  [
    'rough counts in digits',
    [
      ['办理3、4件。', '“3、4”是概数，应写汉字，如“三四件”“十几件”（GB/T 15835—2011）。'],
      ['办理10几件。', '“10几”是概数，应写汉字，如“三四件”“十几件”（GB/T 15835—2011）。'],
    ],
    ['依照第3、4条，分别为3、4件，共3、9件，办理十几件。'],
  ],
  [
    'ranges written in two ways',
    [
      [
        '每月5～8件。\n每月3至5件。',
        '“3至5件”的范围号与前面“5～8件”的不同。全文应当一致，请统一用“～”或“至”。',
      ],
    ],
    ['每月5～8件。\n每月3～5件。2021—2025年，1月至3月。'],
  ],
  [
    'a year cut short',
    [
      ['24年底办结。', '“24年底”的年份没有写全，应写四位数，如 2024年。'],
      ['较24年增加3件。', '“24年”的年份没有写全，应写四位数，如 2024年。'],
    ],
    ['2024年底办结；历时20年，30年来；较2024年增加3件。'],
  ],
  [
    '截至 without a date',
    [
      [
        '截至，办理3件。',
        '“截至”没有写明到哪一天，应写日期，如“截至2025年12月31日”，模板里可以写“截至[年末]”。',
      ],
    ],
    ['截至目前，办理3件。年内，截至年末办结2件，截至12月31日，截至上季度末。'],
  ],
  [
    '截止 before a time',
    [['截止目前，办理3件。', '“截止”后面是时间，应写“截至”；“截止”表示到此为止。']],
    ['报名于5日截止，截止日期另行通知。'],
  ],
  [
    'about so much, said twice',
    [
      ['超100余件。', '“超100余”里表示约数的词用重了，“约”“近”“超”与“余”“多”“左右”只留一个。'],
      ['参加者达近900人。', '“达近900”里“达”后面应是确数，请删去“达”，或删去表示约数的词。'],
      ['多达100余件。', '“多达100余”里“达”后面应是确数，请删去“达”，或删去表示约数的词。'],
    ],
    ['超100件，达1600余人次，近90件，100件左右。'],
  ],
  [
    'a bound said twice',
    [
      ['不低于95%以上。', '“不低于95%以上”把界限说了两遍，请删去后面的“以上”或“以下”“以内”。'],
      ['不超过5件以内。', '“不超过5件以内”把界限说了两遍，请删去后面的“以上”或“以下”“以内”。'],
    ],
    ['不低于95%，95%以上，压缩25%以上。'],
  ],
  [
    '余 behind a number to the last digit',
    [['活动17余场次。', '“17余”：“余”“多”接在整十、整百、整千之后，确数后面不用。']],
    ['活动20余场次，发放1.37万余份，60多项。'],
  ],
  [
    'points',
    [['办结率提高5%。', '“率提高5%”是两个比率之差，应写“个百分点”。']],
    ['办结率提高5个百分点，受理量增长5%，刑事发案率同比下降12%，率先提高5%。'],
  ],
  [
    'how many times',
    [
      ['增长到3倍。', '“增长到3倍”分不清是净增几倍还是现有几倍，应写“增长2倍”或“是上年的3倍”。'],
      ['增长上年的3倍。', '“增长上年的3倍”分不清是净增几倍还是现有几倍，应写“增长2倍”或“是上年的3倍”。'],
      ['翻了2倍。', '“翻了2倍”：翻一番是原来的2倍，翻两番是4倍。应写“翻一番”“翻两番”，或写“增长几倍”。'],
    ],
    ['增长2倍，是上年的3倍，增长为原来的3倍，翻了一番。'],
  ],
  [
    'a change with a sign',
    [['发案数同比-12%。', '“同比-12%”的增减应用词写明，不写正负号，如“同比下降12%”。']],
    ['发案数同比下降12%，气温为-12度。'],
  ],
  [
    '同比 with a year',
    [
      [
        '同比2023年增长5%。',
        '“同比2023年”：同比就是与上年同期相比，后面不再写年份；与别的年份相比，应写“比2023年”。',
      ],
      ['较去年同期同比增长5%。', '“较去年同期同比”把同比说了两遍，请删去一处。'],
    ],
    ['比2023年增长5%，同比增长5%。'],
  ],
  [
    '环比 of a year',
    [['全年受理3件，环比增长5%。', '“环比”是与上一个月、季度相比，全年的数应写“同比”或“比上年”。']],
    ['2025年12月受理3件，环比增长5%。第四季度环比增长5%。'],
  ],
  [
    '分别 with more or fewer figures',
    [
      [
        '受理、办结、结转分别为5件、3件。',
        '“受理、办结、结转分别为5件、3件”：“分别”前面是3项，后面是2个数，应当一一对应。',
      ],
    ],
    ['受理、办结分别为5件、3件。副校长、辅导员的配备率和参训率分别为95%、90%。两项分别为5件、3件。'],
  ],
  [
    'the first three that are two',
    [
      [
        '居前三位的是处罚5件、许可3件。',
        '“居前三位的是处罚5件、许可3件”：说的是前3位，列了2项。请改成相同的项数；有并列的请注明。',
      ],
    ],
    ['居前三位的是处罚5件、许可3件（占3%、持平）和确认2件。列前两位的为处罚5件、许可3件。'],
  ],
  [
    '其中 with more than the whole',
    [
      [
        '办理13件，其中网络6件、信函8件。',
        '“其中网络6件、信函8件”：其中各项是14件，超过前面的总数13件。请核对；各项有重复计算的，不写“其中”。',
      ],
      [
        '有1.4万户（其中个体12914户、企业1856户）。',
        '“其中个体12914户、企业1856户”：其中各项是14770户，超过前面的总数14000户。请核对；各项有重复计算的，不写“其中”。',
      ],
      [
        '受理10件，其中办结12件。',
        '“其中办结12件”：其中各项是12件，超过前面的总数10件。请核对；各项有重复计算的，不写“其中”。',
      ],
    ],
    [
      '办理14件，比上年增加3件，其中网络6件（占42.9%）、信函8件。',
      '办理59件，其中受理38件、办结34件。受理5件，调解8场，其中线上6场。',
      '受理1.4万件，其中网络14033件。检查3家，其中行程6公里。',
    ],
  ],
  [
    'half-width marks',
    [
      ['受理,办结。', '“,”是半角标点，中文里应写全角的，如 ，；：。（）“”。本段其余的一并检查。'],
      ['(一)受理，(二)办结。', '“(一)”是半角标点，中文里应写全角的，如 ，；：。（）“”。本段其余的一并检查。'],
      ['"放管服"改革。', '“"放管服"”是半角标点，中文里应写全角的，如 ，；：。（）“”。本段其余的一并检查。'],
    ],
    ['3.61万件，12:30开会，GB/T 15835-2011，FM105.0，(2)。'],
  ],
  [
    '、 beside 和',
    [['受理、和办结。', '“、和”：顿号与“和”“及”“与”不连用，请删去顿号。']],
    ['调解、和解，评比、与会，提醒、及时，受理、办结和结转。'],
  ],
  ['marks in a row', [['受理。。办结，。', '“。。”是连着的标点，请留一个。']], ['受理？！办结……']],
  [
    'marks without their other half',
    [
      ['受理（办结。', '（ 没有配对，或者套在同样的引号里。请补上另一半；里层的引号用‘’。'],
      ['“受理“办结”。', '“ 没有配对，或者套在同样的引号里。请补上另一半；里层的引号用‘’。'],
    ],
    ['1）受理“十四‘五’”（《条例》）。'],
  ],
  [
    'a title within a title',
    [
      [
        '《关于〈条例〉的办法》《关于《条例》的办法》。',
        '“《关于《条例》”：书名号里面的书名号用单的，如《〈条例〉实施办法》。',
      ],
    ],
    ['《〈条例〉实施办法》《条例》。'],
  ],
  [
    'a long sentence',
    [
      [
        `${'受理办结，'.repeat(24)}结转。`,
        '“受理办结，受理办结，……”这一句有122个字，读起来费力。可以分成两句。',
      ],
    ],
    [`${'受理办结，'.repeat(23)}结转。受理。`],
  ],
  [
    'sentences that begin alike',
    [['一是全年受理3件。全年办结2件。全年结转1件。', '连续3句都以“全年”开头，可以换一种说法。']],
    ['全年受理3件。全年办结2件。年末结转1件。'],
  ],
])('%s', (_name, flagged, clean) => {
  test.each(flagged)('%s', (text, remark) => expect(remarksOn(text)[0]).toBe(remark));
  test.each(clean)('nothing to say of %s', (text) => expect(remarksOn(text)).toEqual([]));
});

test('a rule’s words are where it says', () => {
  const text = '一是抓学习。\n24年底超100余件。';
  const lines = text.split('\n');
  const found = lint(typed(text)).map(({ paragraph, start, end, quote }) => [
    lines[paragraph]?.slice(start, end),
    quote,
  ]);
  expect(found).toEqual([
    ['24年底', '24年底'],
    ['超100余', '超100余'],
  ]);
});

const indicators = { FA: '甲', FB: '乙', A: { kind: 'amount', measure: '万元', decimals: 2 } } as const;
const tables = { RX: { rows: { RX_QZ: '求助类' }, columns: { _JS: '件数' } } };

describe('templates', () => {
  const known = knownIn(sketchDefinition({ indicators, tables }));
  const advice = (text: string) =>
    lintText(text, known).map(({ position, reason }) => [position, say(reason)]);

  test.each<[string, number, string]>([
    [
      '受理[FA]，同比增加。',
      7,
      '“同比”是手工写下的，没有上年数或口径不可比时不会略去。请改用方括号里的“|同比”。',
    ],
    ['罚没[A|值]元。', 2, '“A”的计量单位是“万元”，后面写的是“元”。请改为“万元”，或删去“|值”。'],
    ['受理[FA|值]起。', 2, '“FA”的计量单位是“件”，后面写的是“起”。请改为“件”，或删去“|值”。'],
    [
      '受理、办结、结转分别为[FA]、[FB]。',
      0,
      '“受理、办结、结转分别为9件、9件”：“分别”前面是3项，后面是2个数，应当一一对应。',
    ],
    [
      '居前三位的是[FA|前2位]。',
      0,
      '“居前三位的是某9件、某9件”：说的是前3位，列了2项。请改成相同的项数；有并列的请注明。',
    ],
    [
      '截至，办理[FA]。',
      0,
      '“截至”没有写明到哪一天，应写日期，如“截至2025年12月31日”，模板里可以写“截至[年末]”。',
    ],
    ['受理[FA]，，办结[FB]。', 6, '“，，”是连着的标点，请留一个。'],
  ])('advice on %s', (text, position, reason) => expect(advice(text)).toEqual([[position, reason]]));

  test.each([
    '受理[FA]，[FA|同比]；信访总量[FB|同比]，“同比”不查。',
    '罚没[A|值]万元，受理[FA|值]件，[FA|值]人次，[A|亿|值]亿元。',
    '受理、办结分别为[FA]、[FB]；居前三位的是[FA|前3位]。居前两位的是[RX|各行 _JS|前2位]。',
    '截至[年末]，截至[截至日]，[年度]办理[FA]。',
    '受理[FA]，{[若 FA>1]，办结[FB]}。',
  ])('nothing to say of %s', (text) => expect(advice(text)).toEqual([]));
});

test('one indicator counted in two words', () => {
  const remarksOf = (text: string) => {
    const { catalogue } = world({ indicators, texts: { T1: text } });
    return lint(narrate(catalogue, summaryOf(catalogue, { FA: 38, FB: 34 }))).map(({ message }) =>
      say(message),
    );
  };
  expect(remarksOf('办理[FA]，共[FA|值]起。')).toEqual([
    '“起”前面写作“件”。同一指标的计量单位前后应当一致，请统一。',
  ]);
  expect(remarksOf('办理[FA]，共[FA|值]件，另[FB|值]起。')).toEqual([]);
});
