import { say } from '../../src/messages/message';
import { differencesAmong, madeByHand, replacementsIn, statedText } from '../../src/submission/history';
import type { Submission } from '../../src/submission/submission';
import { filed, type Values } from '../rollup/filing';
import { codes, world } from '../world';

const { catalogue } = world({
  indicators: { FY_01: '收到', FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' },
});

function sent(file: string, values: Values, more: Partial<Submission> = {}): Submission {
  return filed(catalogue, codes.weiyuan, values, { file, ...more });
}

/** Each change as a line. */
function changes(before: Submission, after: Submission): string[] {
  const [replacement] = replacementsIn([[before, after]], catalogue);
  return (replacement?.changes ?? []).map(({ indicator, part, before: was, after: is }) => {
    const said = (text: ReturnType<typeof statedText>) => (typeof text === 'string' ? text : say(text));
    return `${indicator} ${part} ${was.cell?.address ?? '?'} ${said(statedText(was))} → ${is.cell?.address ?? '?'} ${said(statedText(is))}`;
  });
}

test('figures, blanks, 不适用 and texts are told apart; zero is a figure', () => {
  const before = sent('a.xlsx', { FY_01: 3, FY_02: null, FY_03: { typed: '十二' }, FY_R1: 50 });
  const after = sent('b.xlsx', { FY_01: 3, FY_02: 0, FY_03: '—', FY_R1: null });
  expect(changes(before, after)).toEqual([
    'FY_02 figure D5 空白 → D5 0',
    'FY_03 figure D6 “十二”（没有读取） → D6 不适用',
    'FY_R1 figure D7 50 → D7 空白',
  ]);
});

test('a change has its cell in both files, its name, and whether somebody typed it', () => {
  const before = sent('a.xlsx', { FY_02: 4, FY_R1: 50 });
  const after = sent('b.xlsx', { FY_02: 8, FY_R1: 25 });
  const [replacement] = replacementsIn([[before, after]], catalogue);
  expect(replacement).toEqual({
    unit: codes.weiyuan,
    from: 'a.xlsx',
    to: 'b.xlsx',
    changes: [
      {
        indicator: 'FY_02',
        name: '受理',
        part: 'figure',
        derived: false,
        before: { state: 'value', value: 4, cell: { file: 'a.xlsx', sheet: '表', address: 'D5' } },
        after: { state: 'value', value: 8, cell: { file: 'b.xlsx', sheet: '表', address: 'D5' } },
      },
      {
        indicator: 'FY_R1',
        name: 'FY_R1',
        part: 'figure',
        derived: true,
        before: { state: 'value', value: 50, cell: { file: 'a.xlsx', sheet: '表', address: 'D7' } },
        after: { state: 'value', value: 25, cell: { file: 'b.xlsx', sheet: '表', address: 'D7' } },
      },
    ],
  });
  expect(madeByHand(replacement!.changes).map(({ indicator }) => indicator)).toEqual(['FY_02']);
});

test('a row that is only in one of them', () => {
  const [before, after] = [sent('a.xlsx', { FY_01: 3 }), sent('b.xlsx', { FY_02: 4 })];
  expect(changes(before, after)).toEqual([
    'FY_02 figure ? 没有此行 → D5 4',
    'FY_01 figure D4 3 → ? 没有此行',
  ]);
});

test('explanations, one a row, and 去重', () => {
  const explained = (submission: Submission, explanation: string, address?: string): Submission => ({
    ...submission,
    observations: submission.observations.map((one) => ({
      ...one,
      explanation,
      source: { ...one.source, address: address ?? one.source.address },
    })),
  });
  const before = sent('a.xlsx', { FY_01: 3, FY_02: 4 });
  const taken = (file: string, amount: number) => ({
    adjustments: [
      { indicator: 'FY_01', amount, reason: '联合执法', source: { file, sheet: '去重', address: 'C4' } },
    ],
  });
  const after = sent('b.xlsx', { FY_01: 3, FY_02: 4 }, taken('b.xlsx', -1));
  expect(changes(before, explained(after, '属实'))).toEqual([
    'FY_01 explanation D4 空白 → D4 属实',
    'FY_02 explanation D5 空白 → D5 属实',
    'FY_01 adjustment ? 空白 → C4 -1 联合执法',
  ]);
  expect(
    changes(explained(before, '', 'C4'), explained(sent('b.xlsx', { FY_01: 3, FY_02: 4 }), '属实', 'C4')),
  ).toEqual(['FY_01 explanation C4 空白 → C4 属实']);
  expect(
    changes(
      sent('a.xlsx', { FY_01: 3 }, taken('a.xlsx', -1)),
      sent('b.xlsx', { FY_01: 3 }, taken('b.xlsx', -2)),
    ),
  ).toEqual(['FY_01 adjustment C4 -1 联合执法 → C4 -2 联合执法']);
});

test('from one to the next, and nothing where nothing changed', () => {
  const files = [sent('a.xlsx', { FY_01: 3 }), sent('b.xlsx', { FY_01: 3 }), sent('c.xlsx', { FY_01: 4 })];
  expect(
    replacementsIn([files], catalogue).map(({ from, to, changes: all }) => [from, to, all.length]),
  ).toEqual([
    ['a.xlsx', 'b.xlsx', 0],
    ['b.xlsx', 'c.xlsx', 1],
  ]);
  expect(differencesAmong(files, catalogue).map(({ stated }) => stated.map(({ value }) => value))).toEqual([
    [3, 3, 4],
  ]);
});
