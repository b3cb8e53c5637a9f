/** What holds for every text and every choice of known figures. */
import fc from 'fast-check';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { TextVariant } from '../../src/definition/definition';
import { openDefinition } from '../../src/definition/open';
import { evaluateRounded } from '../../src/formula/evaluate';
import { parseFormula } from '../../src/formula/parse';
import { figuresOf, narrate } from '../../src/narrative/narrate';
import type { Figure, Narrative } from '../../src/narrative/narrative';
import { paragraphTexts } from '../../src/narrative/plainText';
import { codes as places, world } from '../world';
import { anyTemplate, code, codes, dangling, indicators, template, values } from './anyText';
import { summaryOf } from './summary';

function written(text: string, known: Record<string, number>, previous: Record<string, number>): Narrative {
  const { catalogue } = world({ indicators, texts: { T1: text } });
  return narrate(catalogue, summaryOf(catalogue, known, { previous }));
}

function expectTidy(narrative: Narrative): void {
  for (const text of paragraphTexts(narrative)) expect(text).not.toMatch(dangling);
}

test('no mark is left dangling, whatever is unknown', () => {
  fc.assert(
    fc.property(anyTemplate, values, values, (text, known, previous) =>
      expectTidy(written(text, known, previous)),
    ),
    { numRuns: 600 },
  );
});

test('no figure appears that the summary does not hold, and each leads back to its cells', () => {
  fc.assert(
    fc.property(anyTemplate, values, values, (text, known, previous) => {
      const narrative = written(text, known, previous);
      for (const figure of figuresOf(narrative)) {
        for (const { indicator, period, value, source } of figure.operands) {
          const held: Record<string, number | undefined> = period === 'current' ? known : previous;
          expect(value).toBe(held[indicator ?? '']);
          expect(source.address).toBe(
            `${period === 'current' ? 'D' : 'E'}${codes.indexOf(indicator ?? '') + 2}`,
          );
        }
        expect(figure.sources).toEqual(figure.operands.map((operand) => operand.source));
        expect(figure.sources).not.toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('every digit of the text is a figure’s, and every figure prints its own value', () => {
  fc.assert(
    fc.property(anyTemplate, values, values, (text, known, previous) => {
      const narrative = written(text, known, previous);
      const pieces = narrative.paragraphs.flatMap((each) => each.sentences).flatMap((each) => each.pieces);
      for (const piece of pieces) {
        if (piece.type === 'text') expect(piece.text).not.toMatch(/\d/);
        else if (piece.value === null) expect(piece.text).not.toMatch(/\d/);
        else {
          const decimals = (/\.(\d+)/.exec(piece.text)?.[1] ?? '').length;
          expect(piece.text.match(/-?[\d.]+/g)).toEqual([String(piece.value)]);
          expect(computed(piece, decimals)).toBe(piece.value);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** A figure's formula over its own operands. */
function computed(figure: Figure, decimals: number) {
  const find = (code: string, period: string) =>
    figure.operands.find((operand) => operand.indicator === code && operand.period === period)?.value ?? null;
  const scope = {
    value: (code: string) => find(code, 'current'),
    previous: (code: string) => find(code, 'previous'),
    children: () => [],
  };
  const own = figure.operands[0]?.period === 'previous' ? `PREV(${figure.indicator})` : `${figure.indicator}`;
  return evaluateRounded(parseFormula(figure.formula ?? own), scope, decimals, 'half-away');
}

test('where everything is known nothing is left out', () => {
  const everything = (seed: number) =>
    Object.fromEntries(codes.map((name, index) => [name, seed + index + 1]));
  fc.assert(
    fc.property(template, fc.nat(99), (text, seed) => {
      const narrative = written(text, everything(seed), everything(seed + 50));
      const figures = figuresOf(narrative).map((each) => each.text);
      const braceless = text.replace(/[{}]/g, '').replaceAll('、其中', '，其中');
      const filled = braceless.replace(/\[[^\]]*\]/g, () => figures.shift() ?? '?');
      expect(paragraphTexts(narrative).join('\n')).toBe(filled);
    }),
    { numRuns: 300 },
  );
});

test('one figure more never takes another away', () => {
  fc.assert(
    fc.property(template, values, code, (text, known, name) => {
      const printed = (held: Record<string, number>) =>
        figuresOf(written(text, held, {})).map((each) => `${each.indicator} ${each.text}`);
      const more = printed({ [name]: 7, ...known });
      for (const each of printed(known)) {
        const at = more.indexOf(each);
        expect(at).toBeGreaterThanOrEqual(0);
        more.splice(at, 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('a ranking names whoever has as much as the last of those that have most, and nobody else', () => {
  const units = [places.own, places.justice, places.weiyuan, places.danma];
  const { catalogue } = world({ indicators, texts: { T1: '居前列的是[FA|前3位]，办[FB]。' } });
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), fc.nat(9), (held, total) => {
      const filed = units.map((unit, at): [string, number] => [unit, held[at] ?? 0]);
      const narrative = narrate(catalogue, summaryOf(catalogue, { FB: total }, { units: { FA: filed } }));
      const named = figuresOf(narrative).flatMap(({ operands: [own] }) => (own?.unit ? [own.value] : []));
      const sorted = held.filter((value) => value > 0).sort((a, b) => b - a);
      const least = sorted[2];
      expect(named).toEqual(least === undefined ? [] : sorted.filter((value) => value >= least));
      expectTidy(narrative);
    }),
    { numRuns: 300 },
  );
});

test('items and headings count up without a gap', () => {
  const numeral = ['一', '二', '三', '四'];
  const rises = (found: string[]) =>
    found.every(
      (each, index) => each === '一' || each === numeral[numeral.indexOf(found[index - 1] ?? '') + 1],
    );
  fc.assert(
    fc.property(anyTemplate, values, values, (text, known, previous) => {
      const paragraphs = paragraphTexts(written(text, known, previous));
      const headings = paragraphs.flatMap((each) => /^（(.)）/.exec(each)?.[1] ?? []);
      expect(headings).toEqual(numeral.slice(0, headings.length));
      for (const each of paragraphs)
        expect(rises([...each.matchAll(/([一二三四])是/g)].map(([, n]) => n ?? ''))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('the built-in texts', () => {
  const catalogue = openDefinition(builtInDefinition, 2025);
  const department = [...catalogue.units.values()].find(({ level }) => level === 'department')?.code ?? '';

  test.each<[string, TextVariant]>([
    ['630200', 'full'],
    ['630223', 'full'],
    ['630223', 'brief'],
    ['630223100', 'full'],
    [department, 'full'],
  ])('are tidy for %s in the %s version, whatever is unknown', (unit, variant) => {
    const all = [...catalogue.indicators.values()];
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9)), (stream) => {
        const draw = () => stream.next().value as number;
        const known = Object.fromEntries(
          all.flatMap(({ code: name, kind }) =>
            draw() < 5 ? [[name, kind === 'text' ? '做法' : draw()]] : [],
          ),
        );
        const previous = Object.fromEntries(
          all.flatMap(({ code: name }) => (draw() < 5 ? [[name, draw()]] : [])),
        );
        expectTidy(narrate(catalogue, summaryOf(catalogue, known, { unit, previous }), { variant }));
      }),
      { numRuns: 20 },
    );
  });
});
