/** What holds of notes on partial totals, for every text and every world. */
import fc from 'fast-check';
import { narrate } from '../../src/narrative/narrate';
import type { Figure, NarrativeSentence } from '../../src/narrative/narrative';
import { tidied } from '../../src/narrative/tidy';
import { codes as units, world } from '../world';
import { codes, dangling, indicators, template, values } from './anyText';
import { summaryOf } from './summary';

const expected = [units.own, units.justice, units.weiyuan, units.danma];

type World = { reported: string[]; answered: Record<string, number> };

/** Some of the four units reported, and of these some answered each indicator. */
const anyWorld: fc.Arbitrary<World> = fc.subarray(expected, { minLength: 1 }).chain((reported) =>
  fc
    .tuple(...codes.map(() => fc.oneof(fc.constant(reported.length), fc.nat(reported.length))))
    .map((counts) => ({
      reported,
      answered: Object.fromEntries(codes.map((code, at) => [code, counts[at] ?? 0])),
    })),
);

function sentencesIn(
  text: string,
  { reported, answered }: World,
  known: Record<string, number>,
  previous: Record<string, number>,
): NarrativeSentence[] {
  const { catalogue } = world({ indicators, texts: { T1: text } });
  const answers = Object.fromEntries(codes.map((code) => [code, `${answered[code]}/${expected.length}`]));
  const coverage = { expected, reported, rejected: [] };
  return narrate(catalogue, summaryOf(catalogue, known, { previous, answers, coverage }))
    .paragraphs.filter((paragraph) => paragraph.template !== undefined)
    .flatMap((paragraph) => paragraph.sentences);
}

/** What a note on the figure has to count; null where it needs none. */
function dueFor(figure: Figure, { reported, answered }: World): number[] | null {
  const counts = figure.operands
    .filter(({ period }) => period === 'current')
    .map(({ indicator }) => answered[indicator ?? ''] ?? 0);
  if (figure.operands[0]?.period === 'previous' || counts.every((count) => count === reported.length))
    return null;
  return [expected.length, ...new Set(counts)];
}

const figuresIn = ({ pieces }: NarrativeSentence) => pieces.filter((piece) => piece.type === 'figure');
const isCount = (figure: Figure) => figure.indicator === null;
const textIn = ({ pieces }: NarrativeSentence) => pieces.map((piece) => piece.text).join('');

test('a figure whose total lacks answers of units that reported is noted in its sentence, behind it', () => {
  fc.assert(
    fc.property(template, anyWorld, values, values, (text, held, known, previous) => {
      for (const sentence of sentencesIn(text, held, known, previous)) {
        const figures = figuresIn(sentence);
        figures.forEach((figure, at) => {
          const due = isCount(figure) ? null : dueFor(figure, held);
          if (!due) return;
          const note = figures.findIndex((each, index) => index > at && isCount(each));
          const rest = note < 0 ? [] : figures.slice(note);
          const end = rest.findIndex((each) => !isCount(each));
          const counts = end < 0 ? rest : rest.slice(0, end);
          expect(counts.map(({ value }) => value)).toEqual(due);
        });
      }
    }),
    { numRuns: 500 },
  );
});

test('what is whole is not noted, and 以上数据 is said of all figures or of none', () => {
  fc.assert(
    fc.property(template, anyWorld, values, values, (text, held, known, previous) => {
      for (const sentence of sentencesIn(text, held, known, previous)) {
        const dues = figuresIn(sentence)
          .filter((figure) => !isCount(figure))
          .map((figure) => dueFor(figure, held));
        if (dues.every((due) => due === null)) expect(textIn(sentence)).not.toContain('应填单位');
        if (textIn(sentence).includes('以上数据')) expect(new Set(dues.map(String)).size).toBe(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('a note is tidy, in no brackets inside brackets, and its counts are those of 报送单位', () => {
  fc.assert(
    fc.property(template, anyWorld, values, values, (text, held, known, previous) => {
      for (const sentence of sentencesIn(text, held, known, previous)) {
        expect(textIn(sentence)).not.toMatch(dangling);
        expect(textIn(sentence)).not.toMatch(/（[^）]*（/);
        expect(tidied(sentence.pieces)).toEqual(sentence.pieces);
        for (const piece of sentence.pieces) {
          if (piece.type === 'text') expect(piece.text).not.toMatch(/\d/);
          else if (isCount(piece)) {
            const row = Number(/^H(\d)$/.exec(piece.sources[0]?.address ?? '')?.[1]);
            expect([expected.length, held.answered[codes[row - 2] ?? '']]).toContain(piece.value);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
