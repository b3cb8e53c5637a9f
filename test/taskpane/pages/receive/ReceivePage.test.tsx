/** @jest-environment jsdom */
import '../../browserGaps';
import * as library from '@e965/xlsx';
import { act, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { ReceivePage } from '../../../../src/taskpane/pages/receive/ReceivePage';
import { saveFile } from '../../../../src/taskpane/saveFile';
import type { GivenFile } from '../../../../src/taskpane/work/desk';
import { codes, world } from '../../../world';
import { filedBytes, filedFile, givenFile } from '../../filedFiles';
import { openedDialog, stage } from '../../stage';

jest.mock('../../../../src/taskpane/saveFile');

const { definition, catalogue } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: { 'FY-01': 'FY_03<=FY_02', 'FY-02': { formula: 'FY_02<=100', severity: 'warning' } },
});
const good = { FY_02: 3, FY_03: 2 };
const bad = { FY_02: 3, FY_03: 4 };

async function receiving(...files: GivenFile[]) {
  const staged = await stage({ definition, page: 'receive', area: codes.county });
  staged.pane.update({ definition: await staged.desk.definition() });
  staged.show(<ReceivePage />);
  const give = async (...given: GivenFile[]) => {
    await staged.user.upload(
      screen.getByTestId('files'),
      given.map(({ file }) => file),
    );
    await waitFor(() => expect(staged.pane.state.notice?.text.key).toBe('pane.receive-came'));
  };
  if (files.length > 0) await give(...files);
  return { ...staged, give };
}

/** The words of a unit's card. */
const card = (code: string) => document.querySelector(`[data-unit="${code}"]`)?.textContent ?? '';
const summary = () => screen.getAllByRole('status')[0]?.textContent;
const choose = async (user: Awaited<ReturnType<typeof receiving>>['user'], unit: string, action: string) => {
  await user.click(screen.getByRole('button', { name: `${unit}的操作` }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
};

test('files that came are counted and stand in their units’ lines; the others are missing', async () => {
  await receiving(
    await filedFile(catalogue, codes.weiyuan, good),
    await filedFile(catalogue, codes.justice, bad),
    givenFile('坏.xlsx', new Uint8Array(9)),
  );
  expect(summary()).toBe('应报4，已报2，有问题1，未报2，未采用文件1');
  expect(card(codes.weiyuan)).toMatch(/^威远镇已报已填2\/2/);
  expect(card(codes.justice)).toMatch(/^互助土族自治县司法局有问题错误1/);
  expect(card(codes.danma)).toBe(`丹麻镇未报${codes.danma}`);
  expect(screen.getByText('新收3份文件，替换同名文件0份。')).toBeTruthy();
});

test('a file of the same name takes the other’s place', async () => {
  const { give } = await receiving(await filedFile(catalogue, codes.weiyuan, bad));
  expect(card(codes.weiyuan)).toContain('有问题');
  await give(await filedFile(catalogue, codes.weiyuan, good), await filedFile(catalogue, codes.danma, good));
  expect(screen.getByText('新收1份文件，替换同名文件1份。')).toBeTruthy();
  expect(card(codes.weiyuan)).toContain('已报');
});

test('by state and name; where nothing fits, everything is one click away', async () => {
  const { user } = await receiving(await filedFile(catalogue, codes.weiyuan, good));
  await user.click(screen.getByRole('button', { name: '未报 3' }));
  expect(screen.getByText('列出3个单位')).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), '威远');
  expect(screen.getByText('没有符合条件的单位。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '显示全部单位' }));
  expect(screen.getByText('列出4个单位')).toBeTruthy();
});

test('details on demand: contact and self-check', async () => {
  const { user } = await receiving(await filedFile(catalogue, codes.weiyuan, good));
  await user.click(screen.getByRole('button', { name: '威远镇的详情' }));
  expect(card(codes.weiyuan)).toContain('联系人李明 0972-1');
  expect(card(codes.weiyuan)).toContain('自检情况已自检');
});

test('a file is removed, and that is undone', async () => {
  const { user } = await receiving(
    await filedFile(catalogue, codes.weiyuan, good),
    await filedFile(catalogue, codes.danma, good),
  );
  await choose(user, '威远镇', '移除');
  await waitFor(() => expect(card(codes.weiyuan)).toContain('未报'));
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(card(codes.weiyuan)).toContain('已报'));
});

test('all are removed only after a question', async () => {
  const { user, pane } = await receiving(await filedFile(catalogue, codes.weiyuan, good));
  await user.click(screen.getByRole('button', { name: '全部移除' }));
  const question = await openedDialog();
  expect(pane.state.batch?.files).toBe(1);
  await user.click(question.button('全部移除'));
  await waitFor(() => expect(pane.state.batch?.files).toBe(0));
  expect(screen.getByText(/还没有收到文件/)).toBeTruthy();
});

test('a return slip is saved and its unit returned; the roll-up stays', async () => {
  const { user, pane } = await receiving(
    await filedFile(catalogue, codes.weiyuan, bad),
    await filedFile(catalogue, codes.danma, bad),
  );
  const rollup = await pane.desk.rollUp(codes.county, null, () => undefined);
  act(() => pane.update({ rollup }));
  await choose(user, '威远镇', '退回单');
  await waitFor(() => expect(card(codes.weiyuan)).toContain('退回'));
  expect(card(codes.danma)).toContain('有问题');
  expect(pane.state.rollup).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '生成退回单' }));
  await waitFor(() => expect(card(codes.danma)).toContain('退回'));
  expect(jest.mocked(saveFile).mock.calls.map(([{ name }]) => name)).toEqual([
    '退回单_630223100_威远镇.xlsx',
    '退回单_2026-01-05.zip',
  ]);
  expect(summary()).toBe('应报4，已报2，有问题0，未报2，未采用文件0，已退回2');
});

test('copies with notes go with the slips where they are wanted; a file that takes none is named', async () => {
  const book = library.read(await filedBytes(catalogue, codes.danma, bad), { cellFormula: false });
  const old = new Uint8Array(library.write(book, { type: 'array', bookType: 'xls' }) as ArrayBuffer);
  const { user } = await receiving(
    await filedFile(catalogue, codes.weiyuan, bad),
    givenFile('丹麻镇.xls', old),
  );
  jest.mocked(saveFile).mockClear();
  await user.click(screen.getByRole('checkbox', { name: '附带批注的填报表副本' }));
  await user.click(screen.getByRole('button', { name: '生成退回单' }));
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
  const [[{ name, bytes }] = [{ name: '', bytes: new Uint8Array() }]] = jest.mocked(saveFile).mock.calls;
  expect(name).toBe('退回单_2026-01-05.zip');
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    '退回_630223100_威远镇.xlsx',
    '退回单_630223100_威远镇.xlsx',
    '退回单_630223101_丹麻镇.xlsx',
  ]);
  expect(await screen.findByText(/^丹麻镇\.xls：不是 \.xlsx 格式/)).toBeTruthy();
});

test('what was found in a unit’s file is one step away', async () => {
  const { user, pane } = await receiving(await filedFile(catalogue, codes.weiyuan, bad));
  await choose(user, '威远镇', '查看问题');
  expect(pane.state.page).toBe('review');
});

test('in Excel a received file opens beside', async () => {
  const { user, opened } = await receiving(await filedFile(catalogue, codes.weiyuan, good));
  await choose(user, '威远镇', '打开文件');
  await waitFor(() => expect(opened.map(({ name }) => name)).toEqual(['630223100_威远镇_2025.xlsx']));
});

test('files left out each with their sentence and code, two files of a unit side by side', async () => {
  const { user } = await receiving(
    await filedFile(catalogue, codes.weiyuan, good),
    await filedFile(catalogue, codes.weiyuan, bad, { name: '旧.xlsx', modified: '2026-01-08T01:00:00.000Z' }),
    givenFile('坏.xlsx', new Uint8Array(9)),
  );
  await user.click(screen.getByRole('tab', { name: '未采用的文件 2' }));
  const broken = document.querySelector('[data-file="坏.xlsx"]')?.textContent;
  expect(broken).toMatch(/^不是表格文件not-a-workbook坏\.xlsx：/);
  await user.click(screen.getByRole('tab', { name: '重复报送 1' }));
  const rivals = within(screen.getByRole('table', { name: '威远镇' }));
  expect(screen.getByText(/采用第一份：表内记录的保存时间较新/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '1处填报不同' }));
  expect(rivals.getByRole('row', { name: /FY_03/ }).textContent).toBe('FY_03 办结行政复议2D54D5');
});

test('the list of who is late can be copied', async () => {
  const { user } = await receiving(await filedFile(catalogue, codes.weiyuan, good));
  await user.click(screen.getByRole('button', { name: '催报' }));
  const dialog = await openedDialog();
  await user.click(dialog.button('复制'));
  expect(await dialog.findByText('已复制。')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain('未报送（3个）：\n1. 互助土族自治县本级');
});
