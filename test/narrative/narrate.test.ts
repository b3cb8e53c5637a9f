import type { TextVariant } from '../../src/definition/definition';
import { narrate, UnknownUnitError, variantsFor } from '../../src/narrative/narrate';
import { paragraphTexts, plainText } from '../../src/narrative/plainText';
import { codes, world } from '../world';
import { summaryOf } from './summary';

const review = {
  chapters: { FY: '行政复议和应诉', ZF: '行政执法' },
  indicators: {
    FY_01: '办理行政复议案件',
    FY_02: '受理行政复议案件',
    FY_03: '办结行政复议案件',
    FY_R1: 'FY_03/FY_02*100',
    YS_01: '行政应诉案件',
    ZF_01: { name: '综合行政执法事项', measure: '项' },
    ZF_02: { name: '其中行政处罚事项', measure: '项' },
    ZF_03: { name: '其中行政强制事项', measure: '项' },
    ZF_04: { name: '其中行政许可事项', measure: '项' },
  },
  texts: {
    'W-FY':
      '一、主要成效\n（一）加强[章节]工作。一是办好行政复议。[年度]，[辖区]办理行政复议案件[FY_01]，受理[FY_02]（[FY_02|同比]）、办结[FY_03]，办结率[FY_R1]，[FY_R1|同比]。二是做好行政应诉。办理行政应诉案件[YS_01]，[YS_01|增减]。三是开展普法。举办讲座[ZF_04|值]场。',
    'W-ZF':
      '（二）严格行政执法。梳理综合行政执法事项[ZF_01]，比[上年度]的[ZF_01|上年]多，其中行政处罚[ZF_02]（[ZF_02|占 ZF_01]）、行政强制[ZF_03]、行政许可[ZF_04]。',
  },
} as const;

const values = {
  FY_01: 59,
  FY_02: 38,
  FY_03: 34,
  FY_R1: 89.5,
  YS_01: 22,
  ZF_01: 1043,
  ZF_02: 1004,
  ZF_03: 24,
};
const previous = { FY_02: 30, FY_R1: 88.4, YS_01: 22, ZF_01: 959 };

test('a whole small text, from a partial summary', () => {
  const { catalogue } = world(review);
  const summary = summaryOf(catalogue, values, {
    previous,
    coverage: { expected: 57, reported: 55 },
    example: true,
  });
  expect(plainText(narrate(catalogue, summary))).toBe(
    [
      '互助土族自治县2025年度统计数据',
      '（示例数据，不是真实报告）',
      '',
      '　　截至目前，57个单位中55个已报送，以下为已报送单位的合计数。',
      '　　一、主要成效',
      '　　（一）加强行政复议和应诉工作。一是办好行政复议。2025年，全县办理行政复议案件59件，受理38件（同比增长26.7%）、办结34件，办结率89.5%，比上年提高1.1个百分点。二是做好行政应诉。办理行政应诉案件22件，与上年持平。',
      '　　（二）严格行政执法。梳理综合行政执法事项1043项，比2024年的959项多，其中行政处罚1004项（占96.3%）、行政强制24项。',
      '',
    ].join('\n'),
  );
});

test('a paragraph is plain data, each figure with where it comes from', () => {
  const { catalogue } = world({ indicators: { FY_02: '受理' }, texts: { T1: '一、复议。受理[FY_02]。' } });
  const source = { file: '汇总表.xlsx', sheet: '指标总表', address: 'D2' };
  expect(narrate(catalogue, summaryOf(catalogue, { FY_02: 38 }))).toEqual({
    title: '互助土族自治县2025年度统计数据',
    variant: 'full',
    variants: [],
    unit: codes.county,
    year: 2025,
    definition: { name: '测试制度', version: '1' },
    example: false,
    paragraphs: [
      {
        kind: 'heading-1',
        heading: '一、复议。',
        sentences: [
          {
            pieces: [
              { type: 'text', text: '受理' },
              {
                type: 'figure',
                text: '38件',
                indicator: 'FY_02',
                request: 'FY_02',
                value: 38,
                operands: [{ indicator: 'FY_02', name: '受理', period: 'current', value: 38, source }],
                sources: [source],
              },
              { type: 'text', text: '。' },
            ],
          },
        ],
        template: 'T1',
      },
    ],
  });
});

describe('partial totals', () => {
  const { catalogue } = world({ indicators: { FY_02: '受理' }, texts: { T1: '受理[FY_02]。' } });
  const texts = (coverage: { expected: number; reported: number; rejected?: number }) =>
    paragraphTexts(narrate(catalogue, summaryOf(catalogue, { FY_02: 38 }, { coverage })));

  test('a whole one says nothing', () => {
    expect(texts({ expected: 57, reported: 57 })).toEqual(['受理38件。']);
  });

  test('refused files are told', () => {
    expect(texts({ expected: 57, reported: 55, rejected: 1 })[0]).toBe(
      '截至目前，57个单位中55个已报送，另有1个单位的报送表不合要求、未计入，以下为已报送单位的合计数。',
    );
  });

  test('the counts lead back to 报送情况', () => {
    const summary = summaryOf(catalogue, {}, { coverage: { expected: 57, reported: 55 } });
    const pieces = narrate(catalogue, summary).paragraphs[0]?.sentences[0]?.pieces;
    const source = { file: '汇总表.xlsx', sheet: '报送情况', address: 'D:D' };
    expect(pieces?.filter((piece) => piece.type === 'figure')).toEqual([
      {
        type: 'figure',
        text: '57',
        indicator: null,
        value: 57,
        operands: [{ indicator: null, name: '应报单位数', period: 'current', value: 57, source }],
        sources: [source],
      },
      {
        type: 'figure',
        text: '55',
        indicator: null,
        value: 55,
        operands: [{ indicator: null, name: '已报单位数', period: 'current', value: 55, source }],
        sources: [source],
      },
    ]);
  });
});

describe('which texts, and whose values', () => {
  const { catalogue } = world({
    area: 'city',
    indicators: { FY_02: '受理' },
    texts: {
      T1: { text: '[辖区]受理[FY_02]。', levels: ['city', 'county'] },
      T2: { text: '[辖区]受理[FY_02]，[单位]。', levels: ['township', 'department'] },
    },
  });

  test.each([
    [codes.city, '全市受理38件。'],
    [codes.county, '全县受理38件。'],
    [codes.weiyuan, '全镇受理38件，威远镇。'],
    [codes.justice, '本部门受理38件，互助土族自治县司法局。'],
  ])('%s', (unit, expected) => {
    expect(paragraphTexts(narrate(catalogue, summaryOf(catalogue, { FY_02: 38 }, { unit })))).toEqual([
      expected,
    ]);
  });

  test('other units’ and other years’ values in the file are not the unit’s', () => {
    const summary = summaryOf(catalogue, { FY_02: 38 });
    summary.observations.unshift(
      ...summary.observations.flatMap((each) => [
        { ...each, unit: codes.weiyuan, value: 1 },
        { ...each, year: 2024, value: 2 },
      ]),
    );
    expect(paragraphTexts(narrate(catalogue, summary))).toEqual(['全县受理38件。']);
  });

  test('an unknown unit has no level to choose texts by', () => {
    const summary = summaryOf(catalogue, {}, { unit: '999999' });
    expect(() => narrate(catalogue, summary)).toThrow(UnknownUnitError);
    expect(() => narrate(catalogue, summary)).toThrow(
      '汇总表.xlsx：单位“999999”不在制度的单位表中，无从选用文字模板。请改用列有该单位的制度。',
    );
  });
});

test('a long and a short version: texts for neither stand in both', () => {
  const texts = {
    T1: { text: '详办理[FY_01]。', variant: 'full' },
    T2: { text: '简办理[FY_01]。', variant: 'brief' },
    T3: '受理[FY_02]。',
  } as const;
  const { catalogue } = world({ ...review, texts });
  const written = (variant?: TextVariant) =>
    paragraphTexts(narrate(catalogue, summaryOf(catalogue, values), variant && { variant }));
  expect(written()).toEqual(['详办理59件。', '受理38件。']);
  expect(written('full')).toEqual(written());
  expect(written('brief')).toEqual(['简办理59件。', '受理38件。']);
  const short = world({ ...review, texts: { T1: { text: '办理[FY_01]。', variant: 'brief' } } }).catalogue;
  expect(paragraphTexts(narrate(short, summaryOf(short, values)))).toEqual(['办理59件。']);
  expect(variantsFor(catalogue, 'county')).toEqual(['full', 'brief']);
  expect(variantsFor(catalogue, 'township')).toEqual([]);
  expect(variantsFor(world(review).catalogue, 'county')).toEqual([]);
});
