/**
 * The built-in texts against five published reports: each report's figures fed in as a summary give a text in which every figure stands
 * with its value and unit, and nothing else does.
 */
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { openDefinition } from '../../../src/definition/open';
import { lint } from '../../../src/narrative/lint/lint';
import { figuresOf, narrate } from '../../../src/narrative/narrate';
import type { Narrative } from '../../../src/narrative/narrative';
import { paragraphTexts } from '../../../src/narrative/plainText';
import { formatFigure } from '../../../src/number/format';
import { whenPresent } from '../../tools';
import { factsOf, feed, type Expected } from './published/feed';
import { publishedReports } from './published/reports';

/** Where the published figures do not agree with each other, or were fed as a sign and a number. */
const remarks: Readonly<Record<string, string[]>> = {
  互助县2024: ['2.5%', '其中网络申请6件、信函申请8件'],
  额敏县2025: ['其中个体工商户12914户、企业1856户'],
  李家山镇2025: ['同比-12%'],
};

/** Digits that the texts themselves hold. */
const named = ['12345'];

whenPresent('reference data (../shared)', 'the built-in texts say what five reports published', () => {
  const coverage: string[] = [];
  const differing: string[] = [];
  afterAll(() => {
    console.info(`figures of the reports in the texts:\n${coverage.join('\n')}`);
    console.info(`rates that differ from the published ones:\n${differing.join('\n')}`);
  });

  describe.each(publishedReports)('$name', ({ name, file, report }) => {
    const facts = factsOf(file);
    const catalogue = openDefinition(builtInDefinition, report.year);
    const fed = feed(report, facts, catalogue);
    const narrative = narrate(catalogue, fed.summary);
    const text = paragraphTexts(narrative).join('\n');

    test('every figure appears, its value and unit right', () => {
      const missing = fed.expected.filter((each) => !appears(each, narrative, text));
      const { length } = fed.expected;
      coverage.push(
        `${name}: ${length - missing.length} of ${length}; of no value that could be fed: ${fed.left.join('; ') || 'none'}`,
      );
      differing.push(...fed.differing.map((each) => `${name} ${each}`));
      expect(missing.map(({ fact, printed }) => `${fact} ${printed}`)).toEqual([]);
    });

    test('no figure appears that was not fed', () => {
      const held = (code: string | null, period: string) =>
        period === 'current' ? fed.values[code ?? ''] : fed.previous[code ?? ''];
      const odd = figuresOf(narrative)
        .flatMap(({ operands }) => operands)
        .filter(({ indicator, period, value }) => held(indicator, period) !== value);
      expect(odd).toEqual([]);
      const pieces = narrative.paragraphs
        .flatMap(({ sentences }) => sentences)
        .flatMap((each) => each.pieces);
      const digits = pieces.flatMap((piece) =>
        piece.type === 'text' ? (piece.text.match(/\d+/g) ?? []) : [],
      );
      expect(digits.filter((run) => !named.includes(run) && run !== String(report.year))).toEqual([]);
    });

    test('remarks on the text are what the published figures call for', () => {
      const brief = narrate(catalogue, fed.summary, { variant: 'brief' });
      const quotes = [...lint(narrative), ...lint(brief)].map(({ quote }) => quote);
      expect([...new Set(quotes)]).toEqual(remarks[name] ?? []);
    });

    test('the short version says nothing else', () => {
      const brief = narrate(catalogue, fed.summary, { variant: 'brief' });
      const said = new Set(
        figuresOf(narrative).map(({ indicator, text: printed }) => `${indicator} ${printed}`),
      );
      const more = figuresOf(brief).filter((figure) => !said.has(`${figure.indicator} ${figure.text}`));
      expect(more.map((figure) => `${figure.indicator} ${figure.text}`)).toEqual([]);
    });
  });
});

/** Whether a figure of the indicator reads so: 110万件 is 1100000件, and 99.958% is 99.96% to two decimals. */
function appears({ indicator, printed }: Expected, narrative: Narrative, text: string): boolean {
  const figures = figuresOf(narrative).filter((figure) => figure.indicator === indicator);
  return figures.some((figure) => {
    // words, and changes in words, hold the figure; what prints its own number is that number
    if (figure.value === null || figure.formula?.includes('PREV(')) return figure.text.includes(printed);
    const [, digits = '', measure = ''] = /^([-\d.]+)(.*)$/.exec(figure.text) ?? [];
    const value = Number(digits);
    const inUnits = measure.startsWith('万')
      ? formatFigure(Math.round(value * 10_000)) + measure.slice(1)
      : '';
    // a bare number has its unit in the words behind it
    if (measure === '') return printed.startsWith(digits) && text.includes(printed);
    return [formatFigure(value) + measure, inUnits].includes(printed);
  });
}
