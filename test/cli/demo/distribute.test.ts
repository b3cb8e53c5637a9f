import { openDefinition } from '../../../src/definition/open';
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { distribute, type AreaFigures } from '../../../src/cli/demo/distribute';
import { relationsOf, type Relation } from '../../../src/cli/demo/relations';
import { haidong2024 } from '../../../src/cli/demo/published/haidong2024';
import { huzhu2024 } from '../../../src/cli/demo/published/huzhu2024';
import type { PublishedReport } from '../../../src/cli/demo/published/published';
import { exactSum } from '../../../src/number/sum';

const catalogue = openDefinition(builtInDefinition, 2024);

function entered({ unit, figures }: PublishedReport): AreaFigures {
  const values = figures.flatMap((figure): [string, number][] =>
    'indicator' in figure && catalogue.indicators.get(figure.indicator)?.rollup !== 'derived'
      ? [[figure.indicator, figure.value]]
      : [],
  );
  return { unit, values: new Map(values) };
}

const areas = [entered(haidong2024), entered(huzhu2024)];
const { entries, conflicts } = distribute(catalogue, areas, 1);

/** What the units under `area` entered, in all. */
function total(area: string, indicator: string): number {
  const units = catalogue.filingUnits(area).filter(({ own, parent }) => {
    return catalogue.indicators.get(indicator)?.rollup !== 'none' || (own && parent === area);
  });
  return exactSum(units.map(({ code }) => entries.get(code)?.get(indicator) ?? 0));
}

test('every published total is split exactly, in the city and in the county within it', () => {
  const wrong = areas.flatMap(({ unit, values }) =>
    [...values].filter(
      ([code, value]) => catalogue.indicators.get(code)?.rollup !== 'max' && total(unit, code) !== value,
    ),
  );
  expect(wrong).toEqual([]);
});

test('a county figure larger than the city’s is reported, and no figure is bent', () => {
  const city = { unit: '630200', values: new Map([['TJ_01', 300]]) };
  const county = { unit: '630223', values: new Map([['TJ_01', 342]]) };
  const found = distribute(catalogue, [city, county], 1);
  expect(found.conflicts).toEqual([
    { kind: 'share', indicator: 'TJ_01', area: '630223', value: 342, above: '630200', aboveValue: 300 },
  ]);
  const entered = [...found.entries.values()].map((figures) => figures.get('TJ_01') ?? 0);
  expect(exactSum(entered)).toBe(342);
});

test('a rest that is smaller than its parts is reported', () => {
  expect(conflicts).toEqual([
    { kind: 'rest', indicator: 'ZW_01', above: '630200', left: 1972866, parts: 1973173 },
  ]);
});

test('parts stay within wholes in every unit unless the published figures themselves do not', () => {
  const relations = relationsOf(catalogue);
  const [city, county] = areas.map(({ values }) => values);
  const others = new Map(
    [...city!]
      .filter(([code]) => county!.has(code))
      .map(([code, value]) => [code, value - county!.get(code)!]),
  );
  const exceeds = (figures: ReadonlyMap<string, number>, { whole, parts }: Relation) =>
    exactSum(parts.map((part) => figures.get(part) ?? 0)) > (figures.get(whole) ?? Infinity);
  const brokenBy = (all: Iterable<ReadonlyMap<string, number>>) => {
    const figures = [...all];
    return new Set(
      relations.filter((relation) => figures.some((f) => exceeds(f, relation))).map(({ whole }) => whole),
    );
  };
  // 13 applications in parts of 14; and 269.77万 is rounded, 724527 is not, so the other counties' 办结 exceed their 受理
  expect([...brokenBy(entries.values())]).toEqual(['ZW_01', 'GK_06']);
  expect([...brokenBy([city!, county!, others])]).toEqual(['ZW_01', 'GK_06']);
});

test('only units that are asked are given a figure', () => {
  const unasked = [...entries].flatMap(([unit, figures]) => {
    const asked = new Set(catalogue.askedOf(catalogue.units.get(unit)!).map(({ code }) => code));
    return [...figures.keys()].filter((code) => !asked.has(code)).map((code) => `${unit} ${code}`);
  });
  expect(unasked).toEqual([]);
});
