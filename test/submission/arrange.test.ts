import fc from 'fast-check';
import { say } from '../../src/messages/message';
import { arrangeSubmissions } from '../../src/submission/arrange';
import type { Submission } from '../../src/submission/submission';
import { codes, world } from '../world';
import { said } from './returned';

const { catalogue } = world({ area: 'city', indicators: { FY_01: '办理' } });

function sent(unit: string, file: string, more: Partial<Submission> = {}): Submission {
  return {
    file,
    kind: 'template',
    unit,
    year: 2025,
    definition: { id: 'test', version: '1', hash: catalogue.hash },
    observations: [],
    previous: {},
    adjustments: [],
    example: false,
    findings: [],
    ...more,
  };
}

const filesOf = (submissions: readonly Submission[]) => submissions.map(({ file }) => file);

test('a batch without rivals is taken as it is', () => {
  const batch = [sent(codes.weiyuan, 'a.xlsx'), sent(codes.danma, 'b.xlsx')];
  expect(arrangeSubmissions(batch, catalogue)).toEqual({
    accepted: batch,
    rejected: [],
    findings: [],
    year: 2025,
    successions: [],
  });
});

test('of two equally old documents the later file counts', () => {
  const modified = '2026-01-10T08:00:00Z';
  const older = sent(codes.weiyuan, 'b.xlsx', { modified, fileModified: '2026-01-10T08:00:01Z' });
  const newer = sent(codes.weiyuan, 'a.xlsx', { modified, fileModified: '2026-01-10T08:00:02Z' });
  expect(arrangeSubmissions([older, newer], catalogue).accepted).toEqual([newer]);
});

test('of two files of a unit the newer counts; the older and the finding name both', () => {
  const older = sent(codes.weiyuan, 'b.xlsx', { modified: '2026-01-10T08:00:00Z' });
  const newer = sent(codes.weiyuan, 'a.xlsx', { modified: '2026-01-12T09:30:00Z' });
  const { accepted, rejected, findings } = arrangeSubmissions([newer, older], catalogue);
  expect(filesOf(accepted)).toEqual(['a.xlsx']);
  expect(rejected.map(({ message, ...rest }) => ({ ...rest, message: say(message) }))).toEqual([
    {
      file: 'b.xlsx',
      code: 'superseded',
      unit: codes.weiyuan,
      message:
        '威远镇报了两份，“b.xlsx”（2026-01-10 08:00）较早，以“a.xlsx”（2026-01-12 09:30）为准。如应以前者为准，请删去“a.xlsx”后重新运行。',
    },
  ]);
  expect(said({ findings })).toEqual([
    'warning two-files:b.xlsx: 威远镇报了两份：以“a.xlsx”（2026-01-12 09:30）为准，“b.xlsx”（2026-01-10 08:00）未采用。',
  ]);
});

test('files of a unit follow one another, the one that counts last', () => {
  const days = ['2026-01-12', '2026-01-10', '2026-01-11'];
  const batch = [
    ...days.map((day) => sent(codes.weiyuan, `${day}.xlsx`, { modified: `${day}T08:00:00Z` })),
    sent(codes.danma, 'b.xlsx'),
  ];
  expect(arrangeSubmissions(batch, catalogue).successions.map(filesOf)).toEqual([
    ['2026-01-10.xlsx', '2026-01-11.xlsx', '2026-01-12.xlsx'],
  ]);
});

test('where none of them counts, since a summary speaks for the unit, nothing follows', () => {
  const coverage = { expected: [codes.weiyuan], reported: [codes.weiyuan], rejected: [] };
  const batch = [
    sent(codes.county, '汇总.xlsx', { kind: 'summary', coverage }),
    sent(codes.weiyuan, 'a.xlsx'),
    sent(codes.weiyuan, 'b.xlsx'),
  ];
  expect(arrangeSubmissions(batch, catalogue).successions).toEqual([]);
});

test('without times the name that sorts later counts, a copy’s number included', () => {
  const batch = ['威远镇.xlsx', '威远镇 (2).xlsx'].map((file) => sent(codes.weiyuan, file));
  expect(filesOf(arrangeSubmissions(batch, catalogue).accepted)).toEqual(['威远镇 (2).xlsx']);
});

test('a known time is newer than none', () => {
  const batch = [
    sent(codes.weiyuan, 'a.xlsx', { modified: '2026-01-10T08:00:00Z' }),
    sent(codes.weiyuan, 'b.xlsx'),
  ];
  const { accepted, rejected } = arrangeSubmissions(batch, catalogue);
  expect(filesOf(accepted)).toEqual(['a.xlsx']);
  expect(rejected.map(({ message }) => say(message))).toEqual([
    '威远镇报了两份，“b.xlsx”（保存时间不明）较早，以“a.xlsx”（2026-01-10 08:00）为准。如应以前者为准，请删去“a.xlsx”后重新运行。',
  ]);
});

test('times in other zones are compared as instants', () => {
  const batch = [
    sent(codes.weiyuan, 'a.xlsx', { modified: '2026-01-10T08:00:00+08:00' }),
    sent(codes.weiyuan, 'b.xlsx', { modified: '2026-01-10T01:00:00Z' }),
  ];
  expect(filesOf(arrangeSubmissions(batch, catalogue).accepted)).toEqual(['b.xlsx']);
});

test('the year of most files is the year; the others are told which file to use', () => {
  const batch = [
    sent(codes.weiyuan, 'a.xlsx'),
    sent(codes.danma, 'b.xlsx'),
    sent(codes.own, 'c.xlsx', { year: 2024 }),
  ];
  const { year, accepted, rejected } = arrangeSubmissions(batch, catalogue);
  expect([year, filesOf(accepted)]).toEqual([2025, ['a.xlsx', 'b.xlsx']]);
  expect(rejected.map(({ code, message }) => [code, say(message)])).toEqual([
    [
      'wrong-year',
      `“c.xlsx”是2024年度的，这一批报送的是2025年度。请改用2025年度的“${codes.own}_互助土族自治县本级_2025.xlsx”。`,
    ],
  ]);
});

test('where years tie, the later one counts', () => {
  const batch = [sent(codes.weiyuan, 'a.xlsx', { year: 2024 }), sent(codes.danma, 'b.xlsx')];
  expect(arrangeSubmissions(batch, (year) => ({ ...catalogue, year })).year).toBe(2025);
});

test.each<[Partial<Submission>, string, string]>([
  [
    { definition: { id: 'other', version: '1', hash: '' } },
    'wrong-definition',
    '“c.xlsx”按制度“other”下发，这一批多数文件按“test”下发。请改用按“test”下发的“630223101_丹麻镇_2025.xlsx”。',
  ],
  [
    { definition: { id: 'test', version: '0.9', hash: '' } },
    'wrong-version',
    '“c.xlsx”是制度0.9版的，这一批多数文件是1版。请改用1版的“630223101_丹麻镇_2025.xlsx”。',
  ],
])('the definition of most files counts: %j', (more, code, message) => {
  const batch = [sent(codes.weiyuan, 'a.xlsx'), sent(codes.own, 'b.xlsx'), sent(codes.danma, 'c.xlsx', more)];
  const { rejected } = arrangeSubmissions(batch, catalogue);
  expect(rejected.map((one) => [one.code, say(one.message)])).toEqual([[code, message]]);
});

test('a county’s summary and its own unit’s template are two units’ files, no rivals', () => {
  const own = sent(codes.own, 'own.xlsx');
  const summary = sent(codes.county, 'county.xlsx', { kind: 'summary' });
  const { accepted, rejected, findings } = arrangeSubmissions([own, summary], catalogue);
  expect([filesOf(accepted), rejected, findings]).toEqual([['county.xlsx', 'own.xlsx'], [], []]);
});

test('files of units that a summary speaks for are left out, with a word on those it misses', () => {
  const coverage = { expected: [codes.weiyuan, codes.danma], reported: [codes.weiyuan], rejected: [] };
  const batch = [
    sent(codes.county, 'county.xlsx', { kind: 'summary', coverage }),
    sent(codes.weiyuan, 'a.xlsx'),
    sent(codes.danma, 'b.xlsx'),
    sent(codes.chuankou, 'c.xlsx'),
  ];
  const { accepted, rejected } = arrangeSubmissions(batch, catalogue);
  expect(filesOf(accepted)).toEqual(['c.xlsx', 'county.xlsx']);
  expect(rejected.map(({ code, message }) => [code, say(message)])).toEqual([
    [
      'superseded',
      '威远镇已计入互助土族自治县的汇总表“county.xlsx”，“a.xlsx”不再单独汇总。如该文件更新过，请由互助土族自治县重新汇总后报送。',
    ],
    [
      'superseded',
      '互助土族自治县已报汇总表“county.xlsx”，其中丹麻镇为未报，“b.xlsx”不能与汇总表同时计入。请由互助土族自治县补入后重新汇总报送。',
    ],
  ]);
});

test('the target’s own summary in the folder is a result, no submission', () => {
  const batch = [sent(codes.county, 'SUMMARY.xlsx', { kind: 'summary' }), sent(codes.weiyuan, 'a.xlsx')];
  const { accepted, rejected } = arrangeSubmissions(batch, catalogue, codes.county);
  expect(filesOf(accepted)).toEqual(['a.xlsx']);
  expect(rejected.map(({ message }) => say(message))).toEqual([
    '“SUMMARY.xlsx”是互助土族自治县自己的汇总表，是汇总的结果，不作为报送表计入。请把它移出报送文件夹。',
  ]);
});

test('an empty batch has the year of its catalogue, or none', () => {
  expect(arrangeSubmissions([], catalogue)).toEqual({
    accepted: [],
    rejected: [],
    findings: [],
    year: 2025,
    successions: [],
  });
  expect(() => arrangeSubmissions([], () => catalogue)).toThrow(new RangeError('an empty batch has no year'));
});

test('the order of files does not matter, and every file is accepted or rejected', () => {
  const units = fc.constantFrom(codes.weiyuan, codes.danma, codes.own, codes.county, codes.chuankou);
  const modified = fc.option(fc.constantFrom('2026-01-10T08:00:00Z', '2026-01-11T08:00:00Z'), { nil: null });
  const submission = fc.tuple(units, modified, fc.constantFrom(2024, 2025));
  fc.assert(
    fc.property(
      fc.array(submission, { minLength: 1, maxLength: 8 }).chain((given) => {
        const batch = given.map(([unit, time, year], at) =>
          sent(unit, `${at}.xlsx`, {
            year,
            kind: unit === codes.county ? 'summary' : 'template',
            ...(time !== null && { modified: time }),
          }),
        );
        return fc.tuple(
          fc.constant(batch),
          fc.shuffledSubarray(batch, { minLength: batch.length, maxLength: batch.length }),
        );
      }),
      ([batch, shuffled]) => {
        const arranged = arrangeSubmissions(batch, catalogue);
        expect(arrangeSubmissions(shuffled, catalogue)).toEqual(arranged);
        const settled = [...filesOf(arranged.accepted), ...arranged.rejected.map(({ file }) => file)];
        expect(settled.sort()).toEqual(filesOf(batch).sort());
      },
    ),
  );
});
