/** @jest-environment jsdom */
import '../../browserGaps';
import { act, screen, waitFor, within } from '@testing-library/react';
import { stage, type Stage } from '../../stage';
import { county, filedTemplates } from '../../filedCounty';
import { excelError, ExcelError } from '../../../../src/excel/excelError';
import { say } from '../../../../src/messages/message';
import { ChartsNotDrawnError } from '../../../../src/taskpane/chartsNotDrawn';
import { RollupPage } from '../../../../src/taskpane/pages/rollup/RollupPage';
import { codes } from '../../../world';

const filings = { [codes.weiyuan]: { FY_02: 30, FY_03: 27 }, [codes.danma]: { FY_02: 8, FY_03: 7 } };

/** The page after files came in; the area is the one that they have in common. */
async function received(options: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const shown = await stage({ definition: county.definition, page: 'rollup', ...options });
  const { pane, desk } = shown;
  pane.update({ definition: await desk.definition() });
  pane.received(await desk.receive(await filedTemplates(county.catalogue, filings), null, () => undefined));
  shown.show(<RollupPage />);
  await screen.findByDisplayValue('互助土族自治县（630223）');
  return shown;
}

async function rolledUp(options: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const shown = await received(options);
  await shown.user.click(screen.getByRole('button', { name: '开始汇总' }));
  await screen.findByRole('table', { name: '指标总表' });
  return shown;
}

function cellsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const table = () => screen.getByRole('table', { name: '指标总表' });

test('without files: what to do, and the way there', async () => {
  const { pane, show, user } = await stage({ definition: county.definition, page: 'rollup' });
  show(<RollupPage />);
  await user.click(screen.getByRole('button', { name: '去收表' }));
  expect(pane.state.page).toBe('receive');
});

test('a roll-up that lacks units says so before anything else', async () => {
  await rolledUp();
  screen.getByText('本汇总不完整：4个单位中2个已报送');
  screen.getByText('互助土族自治县2025年汇总完成，但不完整：4个单位中2个已报送。');
  screen.getByText('应报4个单位，已报2个');
  expect(screen.getByText('未报（2个）：').parentElement?.textContent).toBe(
    '未报（2个）：互助土族自治县本级、互助土族自治县司法局',
  );
});

test('totals with last year beside them, incomplete ones marked', async () => {
  await rolledUp();
  expect(cellsOf(table())).toEqual([
    ['受理FY_02　件', '38', '—', '—', '—', '2/4不完整'],
    ['办结FY_03　件', '34', '—', '—', '—', '2/4不完整'],
    ['FY_R1FY_R1　%', '89.5', '—', '—', '—', '2/4不完整'],
  ]);
});

test('heads sort and say how; a search narrows', async () => {
  const { user } = await rolledUp();
  const head = screen.getByRole('columnheader', { name: /本年/ });
  expect(head.getAttribute('aria-sort')).toBe('none');
  await user.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  expect(cellsOf(table()).map(([, value]) => value)).toEqual(['34', '38', '89.5']);
  await user.type(screen.getByRole('searchbox'), '受');
  expect(cellsOf(table()).map(([, value]) => value)).toEqual(['38']);
  screen.getByText('1项指标，共3项');
});

test('arrows go from line to line; a rate leads to its totals, a total to its units’ cells, and back', async () => {
  const { user, opened } = await rolledUp();
  act(() => screen.getByRole('button', { name: /受理/ }).focus());
  await user.keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('FY_R1FY_R1　%');
  await user.keyboard('{Enter}');
  await screen.findByText('FY_R1 = FY_03/FY_02*100');
  await user.click(screen.getByRole('button', { name: 'FY_03 办结' }));
  const contributions = await screen.findByRole('table', { name: '各单位的数（2条）' });
  expect(cellsOf(contributions).map((cells) => cells.slice(0, 3))).toEqual([
    ['威远镇', '27', '79.4%'],
    ['丹麻镇', '7', '20.6%'],
  ]);
  screen.getByText('未报（2个）：互助土族自治县本级、互助土族自治县司法局', { selector: 'li' });
  await user.click(within(contributions).getByRole('button', { name: /丹麻镇_2025\.xlsx/ }));
  expect(opened.map(({ name }) => name)).toEqual(['630223101_丹麻镇_2025.xlsx']);
  await user.click(screen.getByRole('button', { name: '返回“FY_R1”' }));
  await user.click(screen.getByRole('button', { name: '返回指标总表' }));
  expect(document.activeElement?.textContent).toBe('FY_R1FY_R1　%');
});

test('the summary is inserted, a total found in it; a second copy is asked about first', async () => {
  const { user, pane, port } = await rolledUp();
  await user.click(screen.getByRole('button', { name: /受理/ }));
  await screen.findByText('插入汇总表后，可定位到此数所在的单元格。');
  await user.click(screen.getByRole('button', { name: '插入当前工作簿' }));
  await user.click(await screen.findByRole('button', { name: '在汇总表中定位' }));
  await waitFor(() => expect(port.selection).toEqual({ sheet: '指标总表', address: 'D5' }));
  expect(pane.state.inspection?.kind).toBe('summary');

  const before = port.workbook.sheets.length;
  await user.click(screen.getByRole('button', { name: '插入当前工作簿' }));
  await screen.findByText('再插入一份汇总表？');
  expect(port.workbook.sheets).toHaveLength(before);
  // by its text: while the dialog comes and goes, what stands in it is hidden from the roles
  await user.click(screen.getByText('再插入一份'));
  await screen.findByText(/原有同名工作表未动，新插入的表名后加了序号，如“目录 \(2\)”。/);
  await user.click(await screen.findByRole('button', { name: '在汇总表中定位' }));
  await waitFor(() => expect(port.selection).toEqual({ sheet: '指标总表 (2)', address: 'D5' }));
});

test('where only the charts fail, trying again draws them and inserts nothing twice', async () => {
  const { user, pane, port } = await rolledUp();
  const { insert } = pane.host;
  let drawn = 0;
  pane.host.insert = async (file, sheets) => {
    const names = await insert.call(pane.host, file, sheets);
    const cause = new ExcelError(excelError('excel.sheet-missing', { sheet: '图表' }).reason, true);
    throw new ChartsNotDrawnError(names, async () => void (drawn += 1), cause);
  };
  await user.click(screen.getByRole('button', { name: '插入当前工作簿' }));
  await screen.findByText(/^工作表已插入，但图表没有画成/);
  const sheets = port.workbook.sheets.length;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(drawn).toBe(1);
  expect(port.workbook.sheets).toHaveLength(sheets);
  expect(pane.state.inserted?.get('图表')).toBe('图表');
});

test('a refusal of the host is a sentence', async () => {
  const { user, pane } = await rolledUp();
  const refusal = excelError('excel.sheet-missing', { sheet: '图表' });
  pane.host.insert = () => Promise.reject(refusal);
  await user.click(screen.getByRole('button', { name: '插入当前工作簿' }));
  await screen.findByText(say(refusal.reason));
  expect(pane.state.inserted).toBeNull();
});

test('another area, another roll-up: what was shown is gone', async () => {
  const { pane } = await rolledUp();
  act(() => pane.chooseArea(codes.county));
  expect(screen.queryByRole('table')).toBeNull();
  await waitFor(() => expect(pane.state.job).toBeNull());
});
