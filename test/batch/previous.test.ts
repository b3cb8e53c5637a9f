import { cataloguesOf } from '../../src/batch/catalogues';
import { noPrevious, previousFigures } from '../../src/batch/previous';
import { NotASummaryError } from '../../src/batch/summaryFile';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { templateWorkbook } from '../../src/template/template';
import { rollUpOf } from '../rollup/filing';
import { codes, sketchDefinition, world } from '../world';

const { definition, unit } = world({
  indicators: {
    FY_02: { name: '受理', until: 2024 },
    FY_03: '办结',
    FY_12: { name: '受理案件', since: 2025, replaces: 'FY_02' },
  },
});
const catalogues = cataloguesOf(definition);
const [last, current] = [catalogues(2024), catalogues(2025)];
const filings = { [codes.weiyuan]: { FY_02: 3, FY_03: 2 }, [codes.danma]: { FY_02: 4, FY_03: null } };
const summary = summaryWorkbook(rollUpOf(last, codes.county, filings), last);

test('the area’s totals and the units’ figures, by this year’s codes too', () => {
  const previous = previousFigures(summary, '去年.xlsx', catalogues, current);
  const figures = (code: string) => Object.fromEntries(previous.of(code));
  expect(figures(codes.county)).toEqual({ FY_02: 7, FY_03: 2, FY_12: 7 });
  expect(figures(codes.weiyuan)).toEqual({ FY_02: 3, FY_03: 2, FY_12: 3 });
  expect(figures(codes.danma)).toEqual({ FY_02: 4, FY_12: 4 });
  expect(figures(codes.justice)).toEqual({});
});

test('a unit under a new code has the figures of its old one, the area itself too', () => {
  const { definition: changed } = world({
    indicators: { FY_03: '办结' },
    units: {
      [codes.weiyuan]: { until: 2024 },
      '630223102': { name: '威远镇', since: 2025, replaces: codes.weiyuan },
    },
  });
  const of = cataloguesOf(changed);
  const sent = rollUpOf(of(2024), codes.county, { [codes.weiyuan]: { FY_03: 2 } });
  const previous = previousFigures(summaryWorkbook(sent, of(2024)), '去年.xlsx', of, of(2025));
  expect(Object.fromEntries(previous.of('630223102'))).toEqual({ FY_03: 2 });
  expect(previous.of(codes.weiyuan).size).toBe(0);
  expect(previous.from).toEqual({ unit: codes.county, year: 2024 });
});

test('an area under a new code has the figures of its old one', () => {
  const { county, own } = codes;
  const department = { level: 'department', parent: '630226', since: 2025 } as const;
  const { definition: changed } = world({
    indicators: { FY_03: { name: '办结', audience: ['本级'] } },
    units: {
      ...Object.fromEntries([codes.justice, codes.weiyuan, codes.danma].map((code) => [code, null])),
      [county]: { until: 2024 },
      [own]: { until: 2024 },
      '630226': {
        name: '互助市',
        level: 'county',
        since: 2025,
        replaces: county,
        parent: undefined as never,
      },
      '630226000': { ...department, name: '互助市本级', level: 'county', own: true, replaces: own },
    },
  });
  const of = cataloguesOf(changed);
  const sent = rollUpOf(of(2024), county, { [own]: { FY_03: 5 } });
  const previous = previousFigures(summaryWorkbook(sent, of(2024)), '去年.xlsx', of, of(2025));
  expect(Object.fromEntries(previous.of('630226'))).toEqual({ FY_03: 5 });
  expect(previous.from).toEqual({ unit: '630226', year: 2024 });
});

test('a template has no figures of last year', () => {
  const template = templateWorkbook(last, unit(codes.weiyuan));
  expect(() => previousFigures(template, '去年.xlsx', catalogues, current)).toThrow(NotASummaryError);
});

test('a summary that another definition made has none', () => {
  const others = cataloguesOf(
    sketchDefinition({ definition: { id: 'other' }, indicators: { FY_02: '受理' } }),
  );
  expect(() => previousFigures(summary, '去年.xlsx', others, others(2025))).toThrow(NotASummaryError);
});

test('without a summary there is nothing', () => {
  expect(noPrevious.of(codes.county).size).toBe(0);
});
