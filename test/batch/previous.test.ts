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
