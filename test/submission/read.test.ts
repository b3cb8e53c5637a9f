import { readSubmission } from '../../src/submission/read';
import type { Workbook } from '../../src/workbook/workbook';
import { say } from '../../src/messages/message';
import { codes, world } from '../world';
import { sheetDeleted, typed } from './hands';
import { issued, read, readAfter, said, sketch, values, valuesOf } from './returned';

const as = <T>(given: T) => given;

test('an untouched template reads as it was filled in, with nothing to say', () => {
  const submission = readAfter(as);
  expect(valuesOf(submission)).toEqual({ ...values, FY_R1: 89.5 });
  expect(submission.findings).toEqual([]);
});

test('a submission says whose it is, and where each figure stands', () => {
  const { workbook, catalogue } = issued(values, { contact: { name: '张三', phone: '0972-8322000' } });
  const { observations, findings, ...rest } = read(workbook, catalogue, '报送.zip/威远镇.xlsx');
  expect(rest).toEqual({
    file: '报送.zip/威远镇.xlsx',
    kind: 'template',
    unit: '630223100',
    year: 2025,
    definition: { id: 'test', version: '1', hash: catalogue.hash },
    previous: {},
    previousSources: {},
    adjustments: [],
    contact: { name: '张三', phone: '0972-8322000' },
    example: false,
  });
  expect(observations[0]).toEqual({
    unit: '630223100',
    indicator: 'FY_01',
    year: 2025,
    source: { file: '报送.zip/威远镇.xlsx', sheet: '行政复议', address: 'D4' },
    state: 'value',
    value: 40,
  });
  expect(findings).toEqual([]);
});

test('the four states, and the word beside a figure', () => {
  const { workbook, catalogue } = issued(
    { FY_01: 0, FY_03: '不适用', RX_QZ_SL: '见附件' },
    { explanations: new Map([['FY_01', '本年无案件']]) },
  );
  const { observations } = read(workbook, catalogue);
  expect(observations.map(({ indicator, state, explanation }) => [indicator, state, explanation])).toEqual([
    ['FY_01', 'value', '本年无案件'],
    ['FY_02', 'blank', undefined],
    ['FY_03', 'not-applicable', undefined],
    ['FY_R1', 'blank', undefined],
    ['RX_QZ_SL', 'unreadable', undefined],
    ['RX_QZ_JS', 'blank', undefined],
    ['RX_TS_SL', 'blank', undefined],
    ['RX_TS_JS', 'blank', undefined],
  ]);
});

test('last year’s figures are read with their places', () => {
  const { previous, previousSources } = readAfter((book) => typed(book, '行政复议', 'E5', 55));
  expect(previous).toEqual({ FY_02: 55 });
  expect(previousSources).toEqual({ FY_02: { file: 'a.xlsx', sheet: '行政复议', address: 'E5' } });
});

test('the document’s own time counts before the file’s', () => {
  const { workbook, catalogue } = issued();
  const file = { name: 'a.xlsx', modified: '2026-02-01T00:00:00Z' };
  const dated = { ...workbook, properties: { ...workbook.properties, modified: '2026-01-20T08:00:00Z' } };
  const times = [workbook, dated].map((book) => {
    const outcome = readSubmission(book, catalogue, file);
    return 'submission' in outcome ? outcome.submission.modified : null;
  });
  expect(times).toEqual(['2026-02-01T00:00:00Z', '2026-01-20T08:00:00Z']);
});

test('example data is known as such', () => {
  const { catalogue } = issued();
  const marked = readAfter((book) => typed(book, '封面', 'A3', '示例数据，不是正式报送'));
  expect([marked.example, catalogue.year]).toEqual([true, 2025]);
});

test('a catalogue opened by year is asked for the year of the file', () => {
  const { workbook, catalogue } = issued();
  const years: number[] = [];
  readSubmission(workbook, (year) => (years.push(year), catalogue), { name: 'a.xlsx' });
  expect(years).toEqual([2025]);
});

test.each([
  [
    'unit',
    '630223999',
    'unknown-unit',
    '“a.xlsx”的单位代码“630223999”不在制度的单位名录里。请改用下发给本单位的填报表；如是新设单位，先在制度的“单位”表中登记。',
  ],
  [
    'definition',
    'other',
    'wrong-definition',
    '“a.xlsx”是按另一个制度（other）下发的，本次收的是“测试制度”（test）。请改用按“测试制度”下发的填报表。',
  ],
  [
    'version',
    '0.9',
    'wrong-version',
    '“a.xlsx”是制度0.9版的填报表，现行的是1版。请改用1版的“630223100_威远镇_2025.xlsx”重新填报。',
  ],
  [
    'kind',
    'letter',
    'no-template',
    '“a.xlsx”不是下发的填报表：表内找不到单位标识和指标代码。请用下发给本单位的填报表填写，原样保存后报送。',
  ],
])('another %s is refused, with the way out', (key, value, code, message) => {
  const { workbook, catalogue } = issued();
  const address = { definition: 'B1', version: 'B2', kind: 'B4', unit: 'B5' }[key] ?? '';
  const outcome = readSubmission(typed(workbook, '_huibiao', address, value), catalogue, { name: 'a.xlsx' });
  const rejection = 'rejection' in outcome ? outcome.rejection : null;
  expect(rejection && { code: rejection.code, message: say(rejection.message) }).toEqual({ code, message });
});

test('a workbook that is something else is refused', () => {
  const { catalogue } = world(sketch);
  const { workbook } = issued();
  const other = { ...workbook, sheets: sheetDeleted(sheetDeleted(workbook, '_huibiao'), '封面').sheets };
  const outcome = readSubmission(other, catalogue, { name: '照片.xlsx' });
  expect('rejection' in outcome && outcome.rejection.code).toBe('no-template');
});

test('without the hidden sheet the cover says who it is', () => {
  const submission = readAfter((book) => sheetDeleted(book, '_huibiao'));
  expect([submission.unit, submission.year, valuesOf(submission)['FY_01']]).toEqual([
    codes.weiyuan,
    2025,
    40,
  ]);
  expect(said(submission)).toEqual([
    'warning identity-from-cover:workbook: 表的隐藏标识已丢失，按封面认作单位630223100、2025年度。请核对；下次请在下发的原表上填写。',
  ]);
});

test('a cover without the sheets of the form is refused', () => {
  const { workbook, catalogue } = issued();
  const cover = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === '封面') };
  const outcome = readSubmission(cover, catalogue, { name: 'a.xlsx' });
  expect('rejection' in outcome && outcome.rejection.code).toBe('no-template');
});

test('a cover written over by another unit does not make it that unit’s', () => {
  const submission = readAfter((book) =>
    typed(typed(book, '封面', 'C5', '630223101'), '封面', 'C6', '2024年'),
  );
  expect([submission.unit, submission.year]).toEqual([codes.weiyuan, 2025]);
  expect(said(submission)).toEqual([
    'error cover-differs:630223100: 表“封面”› 封面写的是“630223101”，但本表是发给威远镇的（630223100）。数据按威远镇收下；如不是该单位填的，请改用下发给本单位的填报表。',
    'error cover-differs:2025: 表“封面”› 封面写的是“2024”，但本表是发给威远镇的（2025）。数据按威远镇收下；如不是该单位填的，请改用下发给本单位的填报表。',
  ]);
});

describe('a unit that was renamed or has a new code', () => {
  const { catalogue } = world({
    ...sketch,
    units: {
      [codes.weiyuan]: { name: '威远街道', formerly: ['威远镇'] },
      [codes.danma]: { until: 2024 },
      '630223102': { name: '丹麻镇', since: 2025, replaces: codes.danma },
    },
  });
  const outcome = (change: (book: Workbook) => Workbook) => {
    const read = readSubmission(change(issued().workbook), catalogue, { name: 'a.xlsx' });
    if ('rejection' in read) throw new Error(say(read.rejection.message));
    // the form was issued before the change
    return [
      read.submission.unit,
      ...said(read.submission).filter((line) => !line.includes('definition-edited')),
    ];
  };

  test('is known by its former name', () => {
    expect(outcome((book) => book)).toEqual([
      codes.weiyuan,
      'info former-name:威远镇: 表“封面”› 封面写的“威远镇”是威远街道的曾用名，数据按威远街道收下。',
    ]);
  });

  test('is known by a name alone where hidden sheet and code are gone', () => {
    const nameless = (book: Workbook) => typed(sheetDeleted(book, '_huibiao'), '封面', 'C5', null);
    expect(outcome(nameless)).toEqual([
      codes.weiyuan,
      'warning identity-from-cover:workbook: 表的隐藏标识已丢失，按封面认作单位630223100、2025年度。请核对；下次请在下发的原表上填写。',
      'info former-name:威远镇: 表“封面”› 封面写的“威远镇”是威远街道的曾用名，数据按威远街道收下。',
    ]);
    expect(outcome((book) => typed(nameless(book), '封面', 'C4', '丹麻 镇'))[0]).toBe('630223102');
  });

  test('is known by its former code', () => {
    const old = (book: Workbook) =>
      typed(typed(book, '_huibiao', 'B5', codes.danma), '封面', 'C5', codes.danma);
    expect(outcome((book) => typed(old(book), '封面', 'C4', '丹麻镇'))).toEqual([
      '630223102',
      'info former-code@630223102:workbook: 本表是按原单位代码“630223101”下发的，现为丹麻镇（630223102），数据按现代码收下。下次请改用新下发的填报表。',
    ]);
  });

  test('another unit’s name on the cover is told', () => {
    expect(outcome((book) => typed(book, '封面', 'C4', '丹麻镇'))).toEqual([
      codes.weiyuan,
      'error cover-differs:威远街道: 表“封面”› 封面写的是“丹麻镇”，但本表是发给威远街道的（威远街道）。数据按威远街道收下；如不是该单位填的，请改用下发给本单位的填报表。',
    ]);
  });
});

test('an edit of the definition that kept its version is told, not punished', () => {
  const submission = readAfter((book) => typed(book, '_huibiao', 'B3', '0123456789abcdef'));
  expect(valuesOf(submission)['FY_01']).toBe(40);
  expect(said(submission)).toEqual([
    'info definition-edited:workbook: 下发此表之后，制度（1版）又改动过，代码仍对得上，已照常读取。改动口径时请同时更换版本号。',
  ]);
});
