/**
 * The built-in definition against what five reports published: every statistic has its indicator or a stated reason, and the claims
 * judged on the published figures hold exactly where the reference facts say so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../../src/cli/demo/claims';
import { huzhu2024 } from '../../../src/cli/demo/published/huzhu2024';
import { huzhu2025 } from '../../../src/cli/demo/published/huzhu2025';
import type { PublishedReport } from '../../../src/cli/demo/published/published';
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { openDefinition } from '../../../src/definition/open';
import type { Total } from '../../../src/rollup/rollup';
import { totalRules } from '../../../src/rollup/totalRules';
import { shared, whenPresent } from '../../tools';
import { emin2025 } from './published/emin2025';
import type { FurtherFigure } from './published/furtherReport';
import { lijiashan2025 } from './published/lijiashan2025';
import { publishedReports, type Report } from './published/reports';

type Fact = { id: string; value: number; unit: string; kind: string; approx: boolean; direction?: string };
type Facts = { facts: Fact[]; checks: { id: string; holds: boolean | null; same_root_as?: string }[] };
type Pairs = { pairs: { id_2024: string; id_2025: string; comparability: string }[] };

/** Measures that differ in word only, or in how reports name the same thing. */
const sameMeasure = [
  ['人', '名'],
  ['份', '件', '卷'],
  ['件', '件次', '条', '起', '宗'],
  ['场', '场次', '次', '期'],
];

whenPresent('reference data (../shared)', 'published figures of 互助, 海东, 额敏 and 李家山', () => {
  describe.each(publishedReports)('$file', ({ file, report, previous }) => {
    const { facts, checks } = reference<Facts>(file);
    const factOf = new Map(facts.map((fact) => [fact.id, fact]));
    const figures: readonly FurtherFigure[] = report.figures;
    const repeats = 'repeats' in report ? report.repeats : [];
    const catalogue = openDefinition(builtInDefinition, report.year);

    test('every fact is mapped exactly once', () => {
      expect(figures.map(({ fact }) => fact)).toEqual(facts.map(({ id }) => id));
    });

    test('every value is the published one', () => {
      const stated = figures.map((figure) => {
        if ('restates' in figure) return figure.value;
        if ('indicator' in figure) return Math.round(figure.value * (figure.scale ?? 1) * 100) / 100;
        return 'yearOnYear' in figure ? figure.stated : null;
      });
      const published = report.figures.map((figure) => {
        const fact = factOf.get(figure.fact);
        if (!fact || 'reason' in figure) return null;
        return 'yearOnYear' in figure && fact.direction === 'down' ? -fact.value : fact.value;
      });
      expect(stated).toEqual(published);
    });

    test('every change on the year is mapped as one, every rate to a derived indicator, every count to an entered one', () => {
      const kinds = figures.map((figure) => {
        if ('reason' in figure || 'restates' in figure) return null;
        if ('yearOnYear' in figure) return 'yoy';
        return catalogue.indicators.get(figure.indicator)?.rollup === 'derived' ? 'rate' : 'entered';
      });
      const expected = figures.map((figure) => {
        const kind = factOf.get(figure.fact)?.kind ?? '';
        if ('reason' in figure || 'restates' in figure) return null;
        return ['yoy', 'rate'].includes(kind) ? kind : 'entered';
      });
      expect(kinds).toEqual(expected);
    });

    test('every unit of measure is the indicator’s, by its scale', () => {
      const differing = figures.flatMap((figure) => {
        const unit = factOf.get(figure.fact)?.unit ?? '';
        if (!('indicator' in figure)) return [];
        const { measure } = catalogue.indicators.get(figure.indicator) ?? { measure: '' };
        const equal = figure.scale === 10_000 ? `万${unit}` === measure : isSameMeasure(unit, measure);
        return equal || figure.printedIn === unit
          ? []
          : [`${figure.fact} ${unit} ${figure.indicator} ${measure}`];
      });
      expect(differing).toEqual([]);
    });

    test('approximate figures are marked', () => {
      const marked = figures.filter((figure) => 'approximate' in figure).map(({ fact }) => fact);
      const published = figures.filter((figure) => 'indicator' in figure && factOf.get(figure.fact)?.approx);
      expect(marked).toEqual(published.map(({ fact }) => fact));
    });

    test('no indicator is filled twice, and each is asked of a unit of the area', () => {
      const codes = figures.flatMap((figure) => ('indicator' in figure ? [figure.indicator] : []));
      const asked = catalogue.filingUnits(report.unit).flatMap((unit) => catalogue.askedOf(unit));
      const askable = new Set(asked.map(({ code }) => code));
      expect(codes.filter((code, at) => codes.indexOf(code) !== at || !askable.has(code))).toEqual([]);
    });

    test('every change on the year is that of an indicator', () => {
      const codes = figures.flatMap((figure) => ('yearOnYear' in figure ? [figure.yearOnYear] : []));
      expect(codes.filter((code) => !catalogue.indicators.has(code))).toEqual([]);
    });

    test('every check is a claim or has a reason', () => {
      const covered = [...report.claims, ...repeats, ...report.uncheckable].map(({ id }) => id).sort();
      expect(covered).toEqual(checks.map(({ id }) => id).sort());
    });

    test('the claims hold where the reference says that they do', () => {
      const totals = totalsOf(report, previous);
      const claimed = new Set(report.claims.map(({ id }) => id));
      const judged = report.claims.map((claim) => ({
        id: claim.id,
        holds: judge(claim, totals).holds,
        root: claim.sameRootAs,
      }));
      const expected = checks
        .filter(({ id }) => claimed.has(id))
        .map((check) => ({ id: check.id, holds: check.holds, root: check.same_root_as }));
      expect(judged).toEqual(expected);
    });

    test('what is stated twice is the same where the reference says so', () => {
      const valueOf = (id: string) => factOf.get(id)?.value;
      const judged = repeats.map(({ id, fact, restates }) => ({
        id,
        holds: valueOf(fact) === valueOf(restates),
      }));
      const expected = repeats.map(({ id }) => ({
        id,
        holds: checks.find((check) => check.id === id)?.holds,
      }));
      expect(judged).toEqual(expected);
      expect(repeats.map(({ fact, restates }) => ({ fact, restates }))).toEqual(
        figures.flatMap((figure) =>
          'restates' in figure ? [{ fact: figure.fact, restates: figure.restates }] : [],
        ),
      );
    });
  });

  test.each([
    // 1.4万 was printed for 14770
    ['额敏县', emin2025, ['KJ-01@654221']],
    ['李家山镇', lijiashan2025, []],
  ])('the rules object to no figure of %s but a rounded total', (_, report, expected) => {
    const catalogue = openDefinition(builtInDefinition, report.year);
    const unit = catalogue.units.get(report.unit);
    const found = unit ? totalRules(catalogue, unit, totalsOf(report), []) : [];
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  test('what two reports of 互助 count alike is one indicator', () => {
    const codesOf = (report: PublishedReport) =>
      new Map(
        report.figures.map((figure) => [
          figure.fact,
          'indicator' in figure ? figure.indicator : 'reason' in figure ? figure.reason : figure.yearOnYear,
        ]),
      );
    const [before, after] = [codesOf(huzhu2024), codesOf(huzhu2025)];
    const apart = reference<Pairs>('huzhu-yoy')
      .pairs.filter(({ comparability }) => comparability !== 'weak')
      .filter((pair) => before.get(pair.id_2024) !== after.get(pair.id_2025));
    expect(apart).toEqual([]);
  });

  test('the five reports are covered', () => {
    const figures = publishedReports.flatMap(({ report }): readonly FurtherFigure[] => report.figures);
    const reasons: Record<string, number> = {};
    for (const figure of figures) {
      if ('reason' in figure) reasons[figure.reason] = (reasons[figure.reason] ?? 0) + 1;
    }
    const count = (key: 'indicator' | 'yearOnYear' | 'restates') =>
      figures.filter((figure) => key in figure).length;
    const coverage = {
      facts: figures.length,
      indicators: count('indicator'),
      yearOnYear: count('yearOnYear'),
      restated: count('restates'),
      reasons,
    };
    console.info(`facts of the five reports: ${JSON.stringify(coverage)}`);
    expect(coverage).toEqual({
      facts: 385,
      indicators: 332,
      yearOnYear: 5,
      restated: 2,
      reasons: {
        'no-operands': 22,
        'one-operand': 5,
        descriptive: 17,
        'change-only': 2,
      },
    });
  });
});

function reference<T>(name: string): T {
  return JSON.parse(readFileSync(join(shared, 'facts', `${name}.json`), 'utf8')) as T;
}

function isSameMeasure(published: string, ours: string): boolean {
  return published === ours || sameMeasure.some((words) => words.includes(published) && words.includes(ours));
}

function valuesOf(report: Report | undefined): Map<string, number> {
  const figures = report?.figures ?? [];
  return new Map(
    figures.flatMap((figure) => ('indicator' in figure ? [[figure.indicator, figure.value] as const] : [])),
  );
}

/** What a roll-up would give if every unit had reported its part of the published figures. */
function totalsOf(report: Report, previous?: Report): Map<string, Total> {
  const lastYear = valuesOf(previous);
  return new Map(
    [...valuesOf(report)].map(([indicator, value]) => [
      indicator,
      {
        indicator,
        value,
        previous: lastYear.get(indicator) ?? null,
        asked: 1,
        answered: 1,
        contributions: [],
        adjustments: [],
        contributors: new Set<string>(),
      },
    ]),
  );
}
