/** Shared texts read along others are those that reading them gives. */
import fc from 'fast-check';
import { nodeCodec } from '../../../../src/cli/nodeCodec';
import type { Codec } from '../../../../src/xlsx/codec';
import { readLimits } from '../../../../src/xlsx/limits';
import { KnownTexts } from '../../../../src/xlsx/reading/memory/knownTexts';
import { readSharedStrings, type TextsPart } from '../../../../src/xlsx/reading/sharedStrings';
import { main } from '../../handMade';
import { codecs, outcomeOf } from './outcome';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const usualHead = `${declaration}<sst xmlns="${main}" count="301" uniqueCount="188">`;

const heads = [
  usualHead,
  usualHead.replace('301', '9'),
  usualHead.replace('188', '12345678901234'),
  `${usualHead}<!-- <si> -->`,
  usualHead.replace(`xmlns="${main}"`, 'xmlns="urn:other"'),
  usualHead.replace('<sst', '<sst xmlns:x="urn:x"'),
  usualHead.replace('UTF-8', 'GBK'),
  usualHead.slice(declaration.length),
  `\ufeff${usualHead}`,
];

const usualTexts = ['填报单位', '威远镇', '统计年度', 'FY_01', '收到行政复议申请数', '件'].map(
  (text) => `<si><t>${text}</t></si>`,
);

const texts = [
  ...usualTexts,
  '<si><t>丹麻镇</t></si>',
  '<si><t xml:space="preserve"> 两 端 </t></si>',
  '<si><t>a&amp;b&#x4E2D;</t></si>',
  '<si><t>一_x000D_二_x005F_x0041_</t></si>',
  '<si><t>行\r\n末</t></si>',
  '<si><t/></si>',
  '<si/>',
  '<si></si>',
  '<si><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></si>',
  '<si><t>中</t><rPh sb="0" eb="1"><t>zhong</t></rPh></si>',
  '<si><t><![CDATA[</si>]]></t></si>',
  '<si><!-- </si> --><t>注</t></si>',
  '<!-- 前 --><si><t>注</t></si>',
  '\n <si><t>空</t></si>',
  '<x/><si><t>另</t></si>',
  '<si xmlns="urn:other"><t>外</t></si>',
  '<x:si><t>外</t></x:si>',
  '<si><x:t>外</x:t></si>',
  '<si><t>&unknown;</t></si>',
  '<si><t>没完</si>',
  '<si><t>外</t><si><t>内</t></si>',
  '<si><t>外</t><si><t>内</t></si></si>',
  `<si><t>${'长'.repeat(700)}</t></si>`,
];

const tails = ['</sst>', '<extLst><ext/></extLst></sst>', '\n</sst>', '', '<si>'];

type Part = { head: string; texts: string[]; tail: string; broken?: number };

/** Mostly as the one before; here and there a text is another, one goes, or more follow. */
const series: fc.Arbitrary<Part[]> = fc
  .record({
    first: fc.array(fc.constantFrom(...usualTexts, ...texts), { minLength: 1, maxLength: 9 }),
    changes: fc.array(
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: fc.record({ at: fc.nat(8), by: fc.constantFrom(...texts) }) },
          fc.record({ without: fc.nat(8) }),
          fc.record({ more: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }) }),
          fc.record({ head: fc.constantFrom(...heads) }),
          fc.record({ tail: fc.constantFrom(...tails) }),
          fc.record({ broken: fc.nat(400) }),
        ),
        { maxLength: 3 },
      ),
      { minLength: 2, maxLength: 7 },
    ),
  })
  .map(({ first, changes }) => {
    let part: Part = { head: usualHead, texts: first, tail: '</sst>' };
    const parts = [part];
    for (const changed of changes) {
      part = { head: part.head, texts: [...part.texts], tail: part.tail };
      for (const change of changed) {
        if ('by' in change) part.texts[change.at % part.texts.length] = change.by;
        else if ('without' in change) part.texts.splice(change.without, 1);
        else if ('more' in change) part.texts.push(...change.more);
        else if ('head' in change) part.head = change.head;
        else if ('tail' in change) part.tail = change.tail;
        else part.broken = change.broken;
      }
      if (part.texts.length === 0) part.texts.push('<si/>');
      parts.push(part);
    }
    return parts;
  });

const encoder = new TextEncoder();

function partOf({ head, texts: own, tail, broken }: Part, codec: Codec): TextsPart {
  const bytes = encoder.encode(`${head}${own.join('')}${tail}`);
  // a byte that no UTF-8 has
  if (broken !== undefined && broken < bytes.length) bytes[broken] = 0xff;
  return { bytes, part: 'xl/sharedStrings.xml', limits: { ...readLimits, text: 600 }, codec };
}

describe.each(codecs)('with %s codec', (_, codec) => {
  test('parts that resemble each other are read as each by itself', () => {
    fc.assert(
      fc.property(series, (parts) => {
        const known = new KnownTexts();
        const kin = {};
        for (const part of parts.map((one) => partOf(one, codec))) {
          expect(outcomeOf(() => known.read(part, kin))).toStrictEqual(
            outcomeOf(() => readSharedStrings(part).texts),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('of texts that are like those before', () => {
  const part = (...own: string[]) => partOf({ head: usualHead, texts: own, tail: '</sst>' }, counting);
  let decoded = 0;
  const counting: Codec = {
    ...nodeCodec,
    octets(bytes) {
      decoded += bytes.length;
      return nodeCodec.octets(bytes);
    },
  };
  const many = Array.from({ length: 300 }, (_, at) => `<si><t>指标${at}</t></si>`);
  const named = (name: string) => part(...many.with(7, `<si><t>${name}</t></si>`));
  const costOf = (known: KnownTexts, kin: object, given: TextsPart) => {
    decoded = 0;
    known.read(given, kin);
    return decoded;
  };

  test('only those that differ are decoded', () => {
    const known = new KnownTexts();
    const kin = {};
    const costs = ['甲镇', '乙镇', '丙镇'].map((name) => costOf(known, kin, named(name)));
    expect(costs[0]).toBeGreaterThan(5000);
    expect(costs.slice(1).every((cost) => cost < 1500)).toBe(true);
  });

  test('those that follow at the end are read', () => {
    const known = new KnownTexts();
    const kin = {};
    costOf(known, kin, part(...many));
    const more = part(...many, '<si><t>本年新增</t></si>');
    expect(costOf(known, kin, more)).toBeLessThan(1500);
    expect(known.read(more, kin).slice(299)).toEqual(['指标299', '本年新增']);
  });

  test('of a part that is very large all are: it would take the room of many', () => {
    const known = new KnownTexts();
    const kin = {};
    const large = part(...Array<string>(3000).fill(`<si><t>${'长'.repeat(200)}</t></si>`));
    const costs = [0, 1].map(() => costOf(known, kin, large));
    expect(costs[1]).toBeGreaterThan(1e6);
  });

  test('of files of another kind all are', () => {
    const known = new KnownTexts();
    costOf(known, {}, named('甲镇'));
    expect(costOf(known, {}, named('乙镇'))).toBeGreaterThan(5000);
  });
});
