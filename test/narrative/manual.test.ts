/** The examples in docs/clause-language.md print what the page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/messages/message';
import { knownIn, NarrativeTextError } from '../../src/narrative/check';
import { lintText } from '../../src/narrative/lint/lintText';
import { narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { codes as codesOfUnits, world } from '../world';
import { summaryOf, type SummarySketch } from './summary';

const page = readFileSync(join(__dirname, '../../docs/clause-language.md'), 'utf8');

/** Rows of the table with these captions, code marks taken off. */
function table(...captions: string[]): string[][] {
  const lines = page.split('\n');
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`|`$/g, '').replaceAll('\\|', '|'));
  const head = lines.findIndex((line) => line.startsWith('|') && cells(line).join() === captions.join());
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map(cells);
}

const counts = { PF_01: '场次', SQ_03: '项', ZS_01: '项', ZS_CF_SL: '项', ZS_QZ_SL: '项' };
const indicators = {
  ...Object.fromEntries(['FY_01', 'FY_02', 'FY_03', 'YS_01', 'ZW_01', 'RX_01'].map((code) => [code, '件数'])),
  ...Object.fromEntries(Object.entries(counts).map(([code, measure]) => [code, { measure }])),
  FY_R1: 'FY_03/FY_02*100',
  ZW_R4: { kind: 'rate', measure: '%', rollup: 'none' },
  JG_01: { kind: 'yesno', measure: '' },
  LD_09: { kind: 'text', measure: '', rollup: 'list' },
  ZC_02: { kind: 'amount', measure: '万元', decimals: 2 },
} as const;
const tables = {
  RX: { rows: { RX_QZ: '求助类', RX_ZX: '咨询类' }, columns: { _JS: '件数' } },
};
const units: Required<SummarySketch>['units'] = {
  FY_02: [
    [codesOfUnits.danma, 18],
    [codesOfUnits.weiyuan, 20],
    [codesOfUnits.justice, 0],
  ],
};
const values: Record<string, number> = {
  FY_01: 59,
  FY_02: 38,
  FY_03: 34,
  FY_R1: 89.5,
  YS_01: 22,
  ZW_01: 2_697_700,
  ZC_02: 33_558.12,
  ZS_01: 1043,
  ZS_CF_SL: 1004,
  ZS_QZ_SL: 24,
  SQ_03: 118,
  RX_01: 6879,
  RX_QZ_JS: 1000,
  RX_ZX_JS: 4033,
  PF_01: 1080,
};
const previous = { ZS_01: 959, ZW_01: 2_479_700, FY_02: 30 };
/** Stands for all figures of last year. */
const lastYear = 'PREV';
/** What the page calls the figures that it lets go missing. */
const codes: Record<string, string> = {
  办结数: 'FY_03',
  上年数: lastYear,
  办理数: 'FY_01',
  行政处罚: 'ZS_CF_SL',
  梳理事项: 'ZS_01',
  求助: 'RX_QZ_JS',
  复议: 'FY_02',
};

function printed(
  text: string,
  missing = '',
  answers: Record<string, string> = { FY_02: '6/6' },
  given: Record<string, number> = {},
): string {
  const { catalogue } = world({ indicators, tables, texts: { 'W-FY': text } });
  const all = Object.entries({ ...values, ...given });
  const known = Object.fromEntries(all.filter(([code]) => code !== missing));
  const before = missing === lastYear ? {} : previous;
  const summary = summaryOf(catalogue, known, { previous: before, answers, units });
  return paragraphTexts(narrate(catalogue, summary)).join('\n');
}

test.each(table('写法', '印成', '说明'))('%s prints %s', (text, expected) => {
  expect(printed(text ?? '')).toBe(expected);
});

test.each(table('模板', '缺什么', '印成'))('%s without %s', (text, missing, expected) => {
  const code = codes[missing ?? ''];
  expect(code).toBeDefined();
  expect(printed(text ?? '', code)).toBe(expected);
});

test.each(table('模板', '数', '印成'))('%s with %s', (text, given, expected) => {
  const [code = '', value = ''] = (given ?? '').split(' ');
  const isMissing = value === '缺';
  expect(
    printed(text ?? '', isMissing ? code : '', undefined, isMissing ? {} : { [code]: Number(value) }),
  ).toBe(expected);
});

test.each(table('模板', '报送单位', '印成'))('%s where %s answered', (text, answered, expected) => {
  const answers = Object.fromEntries((answered ?? '').split('，').map((each) => each.split(' ')));
  expect(printed(text ?? '', '', answers)).toBe(expected);
});

test('at least 30 mistakes are shown', () => {
  expect(table('写成', '提示').length).toBeGreaterThanOrEqual(30);
});

test.each(table('写成', '提示'))('%s is refused', (text, expected) => {
  const { catalogue } = world({ indicators, tables, texts: { 'W-FY': text ?? '' } });
  expect(() => narrate(catalogue, summaryOf(catalogue, {}))).toThrow(NarrativeTextError);
  expect(() => narrate(catalogue, summaryOf(catalogue, {}))).toThrow(expected);
});

test.each(table('写成这样会提醒', '提醒'))('%s is taken with advice', (text, expected) => {
  const { definition } = world({ indicators, tables, texts: { 'W-FY': text ?? '' } });
  expect(lintText(text ?? '', knownIn(definition)).map(({ reason }) => say(reason))).toEqual([expected]);
});
