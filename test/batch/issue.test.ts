import { NothingToIssueError, templatesFor, type IssueRequest } from '../../src/batch/issue';
import { noPrevious } from '../../src/batch/previous';
import { say } from '../../src/messages/message';
import { readSubmission } from '../../src/submission/read';
import { codes, world, type WorldSketch } from '../world';

const sketch: WorldSketch = { area: 'city', indicators: { FY_02: '受理' } };
const { catalogue, unit } = world(sketch);
const issued = '2026-01-05';

function issue(request: Partial<IssueRequest> = {}) {
  return [...templatesFor({ catalogue, unit: unit(codes.city), previous: noPrevious, issued, ...request })];
}

test('a template for every filing unit, those of areas below in a folder of the area’s name', () => {
  expect(issue().map(({ path }) => path)).toEqual([
    `${codes.cityOwn}_海东市本级_2025.xlsx`,
    `互助土族自治县/${codes.own}_互助土族自治县本级_2025.xlsx`,
    `互助土族自治县/${codes.justice}_互助土族自治县司法局_2025.xlsx`,
    '互助土族自治县/630223100_威远镇_2025.xlsx',
    '互助土族自治县/630223101_丹麻镇_2025.xlsx',
    `民和回族土族自治县/${codes.minheOwn}_民和回族土族自治县本级_2025.xlsx`,
    `民和回族土族自治县/${codes.minheJustice}_民和回族土族自治县司法局_2025.xlsx`,
    '民和回族土族自治县/630222100_川口镇_2025.xlsx',
  ]);
});

test('of a county, and of a filing unit itself, without a folder', () => {
  const paths = (code: string) => issue({ unit: unit(code) }).map(({ path }) => path);
  expect(paths(codes.county)).toContain('630223100_威远镇_2025.xlsx');
  expect(paths(codes.weiyuan)).toEqual(['630223100_威远镇_2025.xlsx']);
});

test('only the units wanted, at the places that they have among all', () => {
  const only = new Set([codes.weiyuan, codes.cityOwn, 'unknown']);
  expect(issue({ only }).map((template) => [template.unit.code, template.path])).toEqual([
    [codes.cityOwn, `${codes.cityOwn}_海东市本级_2025.xlsx`],
    [codes.weiyuan, '互助土族自治县/630223100_威远镇_2025.xlsx'],
  ]);
  expect(issue({ only: new Set() })).toEqual([]);
});

test('each is the unit’s own, with last year’s figures and the mark of an example', () => {
  const previous = {
    of: (code: string) => new Map(code === codes.weiyuan ? [['FY_02', 30]] : []),
    leftOut: [],
  };
  const only = new Set([codes.weiyuan, codes.danma]);
  const read = issue({ only, previous, example: true }).map(({ workbook, path }) => {
    const outcome = readSubmission(workbook, catalogue, { name: path });
    if ('rejection' in outcome) throw new Error(say(outcome.rejection.message));
    const { unit: code, previous: lastYear, example } = outcome.submission;
    return { code, lastYear, example };
  });
  expect(read).toEqual([
    { code: codes.weiyuan, lastYear: { FY_02: 30 }, example: true },
    { code: codes.danma, lastYear: {}, example: true },
  ]);
});

test('a template is made when it is asked for, not before', () => {
  const asked: string[] = [];
  const previous = { of: (code: string) => (asked.push(code), new Map<string, number>()), leftOut: [] };
  const templates = templatesFor({ catalogue, unit: unit(codes.county), previous, issued });
  expect(asked).toEqual([]);
  templates.next();
  expect(asked).toEqual([codes.own]);
});

test('the name of an area cannot lead out of the folder', () => {
  const odd = world({ ...sketch, units: { [codes.county]: { name: '../..\\互 助:县' } } });
  const only = new Set([codes.weiyuan]);
  const paths = issue({ catalogue: odd.catalogue, unit: odd.unit(codes.city), only }).map(({ path }) => path);
  expect(paths).toEqual(['互助县/630223100_威远镇_2025.xlsx']);
});

test('where no unit files there is nothing to issue', () => {
  const { own, justice, weiyuan, danma } = codes;
  const units = { [own]: null, [justice]: null, [weiyuan]: null, [danma]: null };
  const empty = world({ indicators: { FY_02: '受理' }, units });
  const templates = () => issue({ catalogue: empty.catalogue, unit: empty.unit(codes.county) });
  expect(templates).toThrow(NothingToIssueError);
  expect(templates).toThrow('“互助土族自治县”之下没有填报单位，无表可发。');
});
