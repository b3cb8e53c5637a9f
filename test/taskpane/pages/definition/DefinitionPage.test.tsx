/** @jest-environment jsdom */
import { stage, type Stage, type StageOptions } from '../../stage';
import { act, screen, waitFor, within } from '@testing-library/react';
import { definitionWorkbook } from '../../../../src/definition/writeWorkbook';
import { DefinitionPage } from '../../../../src/taskpane/pages/definition/DefinitionPage';
import type { Definition } from '../../../../src/definition/definition';
import { asFile, county, filedTemplates } from '../../filedCounty';
import { codes, sketchDefinition } from '../../../world';

const sound = sketchDefinition({
  indicators: { FY_02: '受理', FY_03: { name: '办结', note: '含上年受理的' } },
  rules: { 'FY-01': 'FY_03<=FY_02' },
});
/** One mistake: an indicator of no chapter. */
const mistaken: Definition = {
  ...sound,
  indicators: sound.indicators.map((indicator, at) =>
    at === 1 ? { ...indicator, chapter: 'XX' } : indicator,
  ),
};

async function page(options: StageOptions = {}): Promise<Stage> {
  const shown = await stage({ page: 'definition', ...options });
  await shown.pane.begin();
  shown.show(<DefinitionPage />);
  return shown;
}

const press = async ({ user }: Stage, name: string) =>
  user.click(await screen.findByRole('button', { name }));
/** By its text: while the dialog comes and goes, what stands in it is hidden from the roles. */
const answer = async ({ user }: Stage, question: string, word: string) => {
  await screen.findByText(question);
  await user.click(screen.getByText(word));
  await waitFor(() => expect(screen.queryByText(question)).toBeNull());
};
const choose = async (shown: Stage, name: string, definition: Definition) => {
  const { file } = await asFile(name, definitionWorkbook(definition));
  await shown.user.upload(screen.getByLabelText('载入文件', { selector: 'input' }), file);
};

test('the definition in use, and what it holds', async () => {
  await page({ definition: sound });
  const facts = within(screen.getByLabelText('现用制度'));
  facts.getByText('测试制度');
  facts.getByText('制度.xlsx');
  facts.getByText('1 个章节、2 个指标、0 张分组表、5 个单位、1 条审核关系、0 段文字模板');
  screen.getByText('现用载入的制度。浏览器未能保存它，关闭窗格后恢复内置制度，需重新载入。');
});

test('an indicator is found by its 口径 and opens to all that is said of it', async () => {
  const { user } = await page({ definition: sound });
  await user.type(screen.getByRole('searchbox'), '上年');
  await screen.findByText('找到 1 条');
  await user.click(screen.getByRole('button', { name: /FY_03/ }));
  const [term, value] = [screen.getByText('口径'), screen.getByText('含上年受理的')];
  expect(term.nextElementSibling).toBe(value);
});

test('units stand in a tree, rules with their formulas', async () => {
  const { user } = await page({ definition: sound });
  await user.click(screen.getByRole('tab', { name: '单位 5' }));
  const names = screen.getAllByRole('treeitem').map(({ textContent }) => textContent);
  expect(names[0]).toContain('互助土族自治县');
  expect(names.find((name) => name?.startsWith('威远镇'))).toBe('威远镇 乡镇 · 镇填报');
  await user.click(screen.getByRole('tab', { name: '审核关系 1' }));
  screen.getByText('FY_03<=FY_02');
});

test('a file is taken into use, and says how much it holds', async () => {
  const shown = await page();
  await choose(shown, '新制度.xlsx', sound);
  await screen.findByText(/^已启用“测试制度”1 版：1 个章节、2 个指标/);
  expect(shown.pane.state.definition?.file).toBe('新制度.xlsx');
});

test('mistakes in a file are listed by sheet and cell, and the definition in use stays', async () => {
  const shown = await page({ definition: sound });
  await choose(shown, '有错.xlsx', mistaken);
  const list = within(await screen.findByRole('region', { name: '需改正的内容' }));
  list.getByText(/^“有错.xlsx”有 1 处需要改正，没有启用；现用制度未变。$/);
  list.getByText('指标（1 处）');
  list.getByText('没有章节“XX”；请核对，或先把它列进来。');
  expect(screen.queryByRole('button', { name: '重新检查' })).toBeNull();
  expect(shown.pane.state.definition?.file).toBe('制度.xlsx');
  expect(shown.port.marks).toEqual([]);
});

test('a definition whose texts would read better is in use, and says where and how', async () => {
  const shown = await page();
  const advised = sketchDefinition({ indicators: { FY_02: '受理' }, texts: { T1: '受理[FY_02]件。' } });
  await choose(shown, '新制度.xlsx', advised);
  const list = within(await screen.findByRole('region', { name: '文字模板的建议' }));
  list.getByText(/^“新制度.xlsx”已经启用。其中 1 处文字建议推敲，不改也可以使用/);
  list.getByText(/“9件件”的计量单位印了两遍/);
  expect(screen.queryByRole('region', { name: '需改正的内容' })).toBeNull();
  expect(shown.pane.state.definition?.file).toBe('新制度.xlsx');
  await press(shown, '清除提示');
  expect(screen.queryByRole('region', { name: '文字模板的建议' })).toBeNull();
});

test('the mistakes of the open workbook are marked; a place is shown; once mended the marks go', async () => {
  const shown = await page({ workbook: definitionWorkbook(mistaken), name: '改.xlsx' });
  await press(shown, '读取当前工作簿');
  const list = within(await screen.findByRole('region', { name: '需改正的内容' }));
  const text = '没有章节“XX”；请核对，或先把它列进来。';
  expect(shown.port.marks).toEqual([{ sheet: '指标', address: 'C5', severity: 'error', text }]);
  await shown.user.click(list.getByRole('button', { name: 'C5' }));
  expect(shown.port.selection).toEqual({ sheet: '指标', address: 'C5' });

  shown.port.type('指标', [{ address: 'C5', value: '行政复议' }]);
  await press(shown, '重新检查');
  await screen.findByText(/^已启用“测试制度”/);
  expect(screen.queryByRole('region', { name: '需改正的内容' })).toBeNull();
  expect(shown.port.marks).toEqual([]);
});

test('what was received would be lost: it is asked first, for another definition and for the built-in one', async () => {
  const shown = await page({ definition: county.definition, area: codes.county });
  const { pane, desk } = shown;
  const files = await filedTemplates(county.catalogue, { [codes.weiyuan]: { FY_02: 3 } });
  const batch = await desk.receive(files, codes.county, () => undefined);
  act(() => pane.received(batch));
  await choose(shown, '新制度.xlsx', sound);
  await answer(shown, '换用另一个制度？', '不换');
  expect(pane.state.definition?.file).toBe('制度.xlsx');

  await press(shown, '恢复内置制度');
  await answer(shown, '恢复内置制度？', '恢复');
  await screen.findByText(/^已启用“法治政府建设年度报告统计制度”/);
  expect(pane.state).toMatchObject({ area: codes.county, batch: null, definition: { file: null } });
});

test('to edit opens a workbook of its own and says how to come back', async () => {
  const shown = await page({ definition: sound });
  await press(shown, '编辑制度');
  await screen.findByText(
    '制度工作簿已在新窗口打开。在那里增删改并保存，再回到这里点“载入文件”，选择保存的文件。',
  );
  expect(shown.opened.map(({ name }) => name)).toEqual(['测试制度_1.xlsx']);
});
