import fc from 'fast-check';
import { evaluate, evaluateRounded } from '../../src/formula/evaluate';
import type { Expression, Operand } from '../../src/formula/expression';
import { parseFormula } from '../../src/formula/parse';
import { printExcel } from '../../src/formula/print';
import { partsOf } from '../../src/formula/references';
import { temporaryFolder, whenPresent } from '../tools';
import { differences, exampleCells, knownDifference } from './differences';
import { cells, expressions, ownNaming, scopeOf } from './expressions';
import { recalculate, type Case } from './recalculate';

jest.setTimeout(300_000);

/** The same on every machine. */
const seed = 20251231;
const states = fc.sample(cells, { seed, numRuns: 120 });

whenPresent('LibreOffice', 'LibreOffice and evaluate', () => {
  const folder = temporaryFolder();

  test('agree on random formulas', async () => {
    const random = [
      ...fc.sample(expressions('small'), { seed, numRuns: 4000 }),
      ...fc.sample(
        expressions('medium').filter((expression) => sizeOf(expression) >= 5),
        { seed, numRuns: 8000 },
      ),
    ].map((expression, at): Case => ({ expression, cells: states[at % states.length]! }));
    const compared = random.filter(
      (one) => knownDifference(one.expression, scopeOf(one.cells)) === undefined,
    );

    const theirs = await recalculate(compared, folder);

    expect(disagreements(compared, theirs)).toEqual([]);
    expect(compared.length).toBeGreaterThan(6000);
  });

  test('differ as listed', async () => {
    const examples = differences.map(({ example }): Case => ({
      expression: parseFormula(example),
      cells: exampleCells,
    }));
    expect(await recalculate(examples, folder)).toEqual(differences.map(({ libreOffice }) => libreOffice));
  });

  test('round every rate that falls on a half alike, the scale written before the division', async () => {
    const rates = [8, 16, 40, 80, 160, 200, 400, 800, 2000].flatMap((whole) => halves(whole));
    const theirs = await recalculate(
      rates.map(({ part, whole, places }) => ({
        expression: parseFormula(`ROUND(${part}*100/${whole},${places})`),
        cells: exampleCells,
      })),
      folder,
    );
    const ours = rates.map(({ part, whole, places }) =>
      evaluateRounded(parseFormula(`${part}/${whole}*100`), scopeOf(exampleCells), places, 'half-away'),
    );
    expect(theirs).toEqual(ours);
    expect(ours.length).toBeGreaterThan(1000);
  });
});

/** A line for every case that comes out otherwise; numbers may differ in what binary arithmetic loses. */
function disagreements(cases: readonly Case[], theirs: readonly Operand[]): string[] {
  return cases.flatMap(({ expression, cells: state }, at) => {
    const [ours, found] = [evaluate(expression, scopeOf(state)), theirs[at]!];
    const alike =
      typeof ours === 'number' && typeof found === 'number'
        ? Math.abs(ours - found) <= 1e-12 * Math.max(Math.abs(ours), 1000)
        : JSON.stringify(ours) === JSON.stringify(found);
    const say = (value: unknown) => JSON.stringify(value);
    return alike
      ? []
      : [`${printExcel(expression, ownNaming)} is ${say(found)}, not ${say(ours)}, over ${say(state)}`];
  });
}

function sizeOf(expression: Expression): number {
  return partsOf(expression).reduce((size, part) => size + sizeOf(part), 1);
}

/** Shares of `whole` whose percentage lies halfway between two figures of so many places. */
function halves(whole: number): { part: number; whole: number; places: number }[] {
  return [0, 1, 2].flatMap((places) =>
    Array.from({ length: whole + 1 }, (_, part) => ({ part, whole, places })).filter(
      ({ part }) =>
        (part * 100 * 10 ** places * 2) % whole === 0 && (part * 100 * 10 ** places) % whole !== 0,
    ),
  );
}
