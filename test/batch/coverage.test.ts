import { commonUnit, coverageOf } from '../../src/batch/coverage';
import { asSummary, rollUpOf } from '../rollup/filing';
import { codes, world } from '../world';
import { examinedOf } from './examined';

const { catalogue, unit } = world({ area: 'city', indicators: { FY_02: '受理' } });
const value = { FY_02: 1 };

test('the smallest area that holds every submission, and who is missing there', () => {
  expect(coverageOf(examinedOf(catalogue, { [codes.danma]: value, [codes.own]: value }))).toEqual({
    unit: unit(codes.county),
    expected: [codes.own, codes.justice, codes.weiyuan, codes.danma],
    reported: [codes.own, codes.danma],
    missing: [codes.justice, codes.weiyuan],
  });
});

test('a summary stands for the units that it was rolled up from', () => {
  const minhe = asSummary(catalogue, rollUpOf(catalogue, codes.minhe, { [codes.chuankou]: value }));
  const { unit: area, reported } = coverageOf(examinedOf(catalogue, { [codes.weiyuan]: value }, [minhe]));
  expect([area?.code, reported]).toEqual([codes.city, [codes.weiyuan, codes.chuankou]]);
});

test('one unit is its own area; of none, and of strangers, there is none', () => {
  expect(commonUnit(catalogue, [codes.weiyuan])).toBe(unit(codes.weiyuan));
  expect(commonUnit(catalogue, [])).toBeNull();
  expect(commonUnit(catalogue, [codes.weiyuan, 'unknown'])).toBeNull();
});

test('of an area that is asked for, whatever the submissions span', () => {
  const examined = examinedOf(catalogue, { [codes.danma]: value });
  const { unit: area, missing } = coverageOf(examined, codes.county);
  expect([area?.code, missing]).toEqual([codes.county, [codes.own, codes.justice, codes.weiyuan]]);
  expect(coverageOf(examined).unit?.code).toBe(codes.danma);
});
