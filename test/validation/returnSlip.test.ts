import { message } from '../../src/messages/message';
import type { Finding } from '../../src/submission/finding';
import { placed } from '../../src/submission/complaint';
import { returnSlipWorkbook } from '../../src/validation/returnSlip';
import { validateSubmission } from '../../src/validation/validate';
import type { Workbook } from '../../src/workbook/workbook';
import { schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { rowOn, sheetOf } from '../template/sheets';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, world } from '../world';
import { filed } from './filed';

const { catalogue, unit } = world({
  chapters: { FY: '行政复议', ZF: '行政执法' },
  indicators: { FY_02: { name: '受理', required: true }, FY_03: '办结', ZF_01: '检查' },
  rules: {
    'FY-01': {
      formula: 'FY_03<=FY_02',
      message: '办结（[FY_03]件）大于受理（[FY_02]件）',
      severity: 'warning',
    },
  },
});

function slip(findings: readonly Finding[], more: Partial<Parameters<typeof filed>[2]> = {}): Workbook {
  const submission = filed(
    catalogue,
    { FY_02: 34, FY_03: 38 },
    { contact: { name: '张三', phone: '0972-8322000' }, ...more },
  );
  return returnSlipWorkbook(unit(codes.weiyuan), findings, catalogue, { issued: '2026-02-10', submission });
}

const submission = filed(catalogue, { FY_02: 34, FY_03: 38, ZF_01: -1 });
const findings = validateSubmission(submission, catalogue);

test('a line a finding, in the order of the sheets, the place apart from the problem', () => {
  const workbook = slip([...findings].reverse());
  expect([5, 6, 7].map((row) => rowOn(workbook, '退回单', row))).toEqual([
    ['序号', '级别', '位置（表、单元格）', '指标', '填报数', '应为/对照', '问题说明', '处理要求', '单位答复'],
    [
      1,
      '提示',
      '行政复议 D5、D4',
      'FY_03 办结\nFY_02 受理',
      38,
      34,
      '办结（38件）大于受理（34件）。',
      '请核实；属实的，在“情况说明”栏写明原因。',
      null,
    ],
    [
      2,
      '错误',
      '行政复议 D6',
      'ZF_01 检查',
      -1,
      0,
      '“检查”填的是-1，不得小于0。',
      '请改正后重新报送。',
      null,
    ],
  ]);
});

test('the head says whose, of which file, how much, until when and whom to ask', () => {
  const workbook = slip(findings);
  const texts = [0, 2, 3].map((row) => rowOn(workbook, '退回单', row).filter((value) => value !== null));
  expect(texts).toEqual([
    ['威远镇2025年度报送数据退回单'],
    ['填报单位：威远镇（630223100）', '报送文件：a.xlsx', '填报人：张三 0972-8322000'],
    ['错误1项，提示1项', '请于　　　　年　　月　　日前重新报送', '退回日期：2026-02-10'],
  ]);
});

test('what is explained is shown as settled and not counted', () => {
  const explained = findings.map((finding) =>
    finding.severity === 'warning' ? { ...finding, explained: true } : finding,
  );
  const workbook = slip(explained);
  expect(rowOn(workbook, '退回单', 3)[0]).toBe('错误1项，提示0项');
  expect(rowOn(workbook, '退回单', 6).slice(1, 2)).toEqual(['已说明']);
  expect(rowOn(workbook, '退回单', 6).at(-2)).toBe('已有说明，无须重报。');
});

test('what concerns the whole file comes first, long lists of places are cut short', () => {
  const cells = ['D9', 'D8', 'D7', 'D6', 'D5'].map((address) => ({
    file: '收回/互助县/a.xlsx',
    sheet: '行政执法',
    address,
  }));
  const what = message('submission.macros-not-run');
  const base = {
    severity: 'info' as const,
    unit: codes.weiyuan,
    actual: null,
    expected: null,
    explained: false,
  };
  const workbook = slip([
    {
      ...base,
      id: 'b',
      rule: 'b',
      indicators: ['ZF_01', 'FY_02', 'FY_03', 'XX'],
      cells,
      message: placed(cells[0], what),
    },
    { ...base, id: 'a', rule: 'a', indicators: [], cells: [], message: what },
  ]);
  expect([6, 7].map((row) => rowOn(workbook, '退回单', row).slice(1, 4))).toEqual([
    ['说明', '', ''],
    ['说明', '行政执法 D9、D8、D7等5项', 'ZF_01 检查\nFY_02 受理\nFY_03 办结等4项'],
  ]);
});

test('the cover comes before the chapters, sheets that are not of the form last', () => {
  const [finding] = findings as [Finding];
  const on = (sheet: string): Finding => ({ ...finding, cells: [{ file: 'a.xlsx', sheet, address: 'C4' }] });
  const workbook = slip([on('草稿'), on('行政复议'), on('封面')]);
  expect([6, 7, 8].map((row) => rowOn(workbook, '退回单', row)[2])).toEqual([
    '封面 C4',
    '行政复议 C4',
    '草稿 C4',
  ]);
});

test('it prints on A4 across, with its header on every page', () => {
  const { page } = sheetOf(slip(findings), '退回单');
  expect([page?.orientation, page?.fit, page?.repeatRows, page?.footer?.center]).toEqual([
    'landscape',
    { width: 1, height: 0 },
    { from: 5, to: 5 },
    '第 &P 页 共 &N 页',
  ]);
});

test('an answer to example data says so', () => {
  expect(rowOn(slip(findings, { example: true }), '退回单', 1)[0]).toBe('示例数据，不是正式报送');
});

whenPresent('ooxml-check (../shared) with xmllint', 'the published schemas', () => {
  const folder = temporaryFolder();

  test('have nothing to complain about', async () => {
    const path = join(folder, 'slip.xlsx');
    writeFileSync(path, await writeWorkbook(slip(findings)));
    expect(schemaComplaints([path])).toBe('');
  });
});
