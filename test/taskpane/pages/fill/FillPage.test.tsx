/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { ExcelError } from '../../../../src/excel/excelError';
import { message } from '../../../../src/messages/message';
import { FillPage } from '../../../../src/taskpane/pages/fill/FillPage';
import { definitionWorkbook } from '../../../../src/definition/writeWorkbook';
import { coverSheet } from '../../../../src/template/captions';
import { templateWorkbook, type TemplateOptions } from '../../../../src/template/template';
import { sheetNamed, valueAt } from '../../../../src/workbook/lookup';
import type { Workbook } from '../../../../src/workbook/workbook';
import { codes, world } from '../../../world';
import { openedDialog, stage, type Stage, type StageOptions } from '../../stage';

jest.setTimeout(60_000);

const { catalogue, definition, unit } = world({
  indicators: {
    FY_01: { name: '申请', required: true, note: '收到的申请。' },
    FY_02: '受理',
    FY_03: '办结',
  },
  rules: {
    'FY-01': { formula: 'FY_03<=FY_02', severity: 'warning', message: '办结大于受理' },
    'FY-02': { formula: 'FY_02<=FY_01', message: '受理大于申请' },
  },
});

const sheet = '行政复议';

function template(values: Record<string, number>, options: TemplateOptions = {}): Workbook {
  return templateWorkbook(catalogue, unit(codes.weiyuan), {
    ...options,
    entries: { values: new Map(Object.entries(values)) },
  });
}

/** The page over a workbook, once it was looked at. */
async function shown(workbook: Workbook | undefined, options: StageOptions = {}): Promise<Stage> {
  const staged = await stage({ definition, ...(workbook && { workbook }), ...options });
  staged.show(<FillPage />);
  await waitFor(() => expect(staged.pane.state.inspection).not.toBe(null));
  return staged;
}

const state = () => screen.getByTestId('state').textContent;
const selfCheck = ({ port }: Stage) => {
  const cover = sheetNamed(port.workbook, coverSheet);
  return cover ? valueAt(cover, 'C10') : undefined;
};

test('says whose form it is and how far it has come, sheet by sheet', async () => {
  const { user, port } = await shown(template({ FY_02: 3, FY_03: 4 }, { example: true }));
  expect(screen.getByText(/^威远镇/).textContent).toBe('威远镇　2025年度示例数据');
  expect(state()).toBe('应填3项，已填2项，必填缺1项；错误0条，提示1条');
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    '工作表已填/应填必填缺错误提示',
    '行政复议2/3101',
  ]);
  await user.click(within(screen.getByRole('table')).getByRole('button', { name: sheet }));
  expect(port.selection).toEqual({ sheet, address: 'A1' });
});

test('each finding leads to each of its cells', async () => {
  const { user, port } = await shown(template({ FY_01: 5, FY_02: 3, FY_03: 4 }));
  await user.click(screen.getByRole('button', { name: `转到 ${sheet} D5` }));
  expect(port.selection).toEqual({ sheet, address: 'D5' });
});

test('findings follow the cells, and what is left is announced', async () => {
  const { port } = await shown(template({ FY_01: 5, FY_02: 3, FY_03: 4 }));
  const left = screen.getByRole('status');
  expect(left.textContent).toBe('必填缺0项；错误0条，提示1条');
  port.type(sheet, [{ address: 'D6', value: 3 }]);
  await waitFor(() => expect(left.textContent).toBe('必填缺0项；错误0条，提示0条'));
  expect(screen.getByText('没有待处理的审核结果。')).toBeTruthy();
});

test('a page that is left checks no more', async () => {
  const { pane, port, show } = await stage({ definition, workbook: template({ FY_01: 5 }) });
  const { unmount } = show(<FillPage />);
  await waitFor(() => expect(pane.state.inspection).not.toBe(null));
  const before = pane.state.inspection;
  unmount();
  port.type(sheet, [{ address: 'D6', value: 3 }]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(pane.state.inspection).toBe(before);
});

test('words settle a warning, stay text whatever they begin with, and can be taken back', async () => {
  const { user, port } = await shown(template({ FY_01: 5, FY_02: 3, FY_03: 4 }));
  await user.type(screen.getByLabelText(`情况说明（写入“${sheet}”I6）`), '=含上年结转 ');
  expect(screen.getByText('有1条情况说明尚未写入表中。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入说明' }));
  await waitFor(() => expect(state()).toBe('应填3项，已填3项；错误0条，提示1条（已说明1条）'));
  const written = () =>
    sheetNamed(port.workbook, sheet)
      ?.rows.find(({ index }) => index === 5)
      ?.cells.find(({ column }) => column === 8);
  expect([written()?.value, written()?.formula]).toEqual(['=含上年结转', undefined]);

  expect(screen.queryByRole('article')).toBe(null);
  await user.click(screen.getByRole('button', { name: '已说明（1）' }));
  await user.clear(screen.getByLabelText(`情况说明（写入“${sheet}”I6）`));
  await user.click(screen.getByRole('button', { name: '撤回说明' }));
  await waitFor(() => expect(state()).toBe('应填3项，已填3项；错误0条，提示1条'));
  expect(written()?.value).toBe(null);
});

test('errors cannot be explained away', async () => {
  await shown(template({ FY_01: 1, FY_02: 3 }));
  expect(screen.getByText('受理大于申请。')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBe(null);
});

test('required blanks are shown on request, each with its way and its 口径', async () => {
  const { user, port } = await shown(template({ FY_02: 3 }));
  await user.click(screen.getByRole('button', { name: '查看缺项' }));
  const list = screen.getByRole('list', { name: '应填项目' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['行政复议（1项）', '申请FY_01　件必填口径定位']);
  await user.click(screen.getByRole('button', { name: '“申请”的口径' }));
  expect(screen.getByText('收到的申请。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `定位 ${sheet} D4` }));
  expect(port.selection).toEqual({ sheet, address: 'D4' });
});

test('all that is asked can be searched', async () => {
  const { user } = await shown(template({ FY_01: 5 }));
  await user.click(screen.getByRole('tab', { name: '应填项目（3）' }));
  await user.type(screen.getByRole('searchbox'), '办结');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '行政复议（1项）',
    '办结FY_03　件选填定位',
  ]);
});

test('marks follow each check while marking is on', async () => {
  const { user, port } = await shown(template({ FY_01: 5, FY_02: 3, FY_03: 4 }));
  const marked = () => port.marks.map(({ address, text }) => `${address} ${text}`);
  await user.click(screen.getByRole('button', { name: '在表中标出' }));
  await waitFor(() => expect(marked()).toEqual(['D6 办结大于受理。', 'D5 办结大于受理。']));
  port.type(sheet, [
    { address: 'D6', value: 3 },
    { address: 'D4', value: null },
  ]);
  await waitFor(() => expect(port.marks.map(({ address }) => address)).toEqual(['D4']));
  await user.click(screen.getByRole('button', { name: '清除标记' }));
  expect(port.marks).toEqual([]);
  port.type(sheet, [{ address: 'D6', value: 9 }]);
  await waitFor(() => expect(state()).toBe('应填3项，已填2项，必填缺1项；错误0条，提示1条'));
  expect(port.marks).toEqual([]);
});

test('a finished self-check is recorded on the cover with its time, after a fresh check', async () => {
  const staged = await shown(template({ FY_01: 5, FY_02: 3, FY_03: 4 }));
  const { user, port } = staged;
  // changed a moment before: what the page shows is not what is recorded
  port.type(sheet, [{ address: 'D6', value: 3 }]);
  await user.click(screen.getByRole('button', { name: '完成自检' }));
  await waitFor(() => expect(screen.getByText('自检情况已记到封面。请保存工作簿后报送。')).toBeTruthy());
  const record = '2026-01-05 10:20 自检：应填3项，已填3项；错误0条，提示0条';
  expect(selfCheck(staged)).toBe(record);
  expect(screen.getByText(record)).toBeTruthy();
});

test('with something to mend it asks first, and nothing is recorded before', async () => {
  const staged = await shown(template({ FY_02: 3 }));
  await staged.user.click(screen.getByRole('button', { name: '完成自检' }));
  const dialog = await openedDialog();
  expect(dialog.getByText(/^必填缺1项；错误0条，提示0条。/)).toBeTruthy();
  await staged.user.click(dialog.button('先去改正'));
  expect(selfCheck(staged)).toBe(null);
});

test('recorded anyway, the record says what remained', async () => {
  const staged = await shown(template({ FY_02: 3 }));
  await staged.user.click(screen.getByRole('button', { name: '完成自检' }));
  await staged.user.click((await openedDialog()).button('仍要记录'));
  await waitFor(() =>
    expect(selfCheck(staged)).toBe(
      '2026-01-05 10:20 自检：应填3项，已填1项，必填缺1项；错误0条，提示0条；记录时仍有必填缺项或错误',
    ),
  );
});

test('a cover without the line offers no record', async () => {
  const workbook = template({ FY_01: 5 });
  const cover = sheetNamed(workbook, coverSheet);
  for (const { cells } of cover?.rows ?? []) {
    for (const cell of cells) if (cell.value === '自检情况') cell.value = null;
  }
  await shown(workbook);
  expect(screen.getByText(/^封面没有“自检情况”一栏/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '完成自检' })).toBe(null);
});

test('a busy Excel is told of once and can be asked again; checking goes on', async () => {
  const { pane, port } = await shown(template({ FY_01: 5 }));
  const read = jest.spyOn(port, 'readWorkbook');
  const busy = new ExcelError(message('excel.busy'), true);
  read.mockRejectedValueOnce(busy).mockRejectedValueOnce(busy);
  port.type(sheet, [{ address: 'D5', value: 1 }]);
  expect(await screen.findByText('Excel 正忙，本次操作没有完成。请稍候重试。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  await act(async () => void (await pane.inspect()));
  expect(screen.getAllByText('Excel 正忙，本次操作没有完成。请稍候重试。')).toHaveLength(1);
  port.type(sheet, [{ address: 'D5', value: 2 }]);
  await waitFor(() => expect(screen.queryByText('Excel 正忙，本次操作没有完成。请稍候重试。')).toBe(null));
  expect(state()).toBe('应填3项，已填2项；错误0条，提示0条');
});

test('a definition is no template, and the way leads to its page', async () => {
  const { pane, user } = await shown(definitionWorkbook(definition));
  expect(screen.getByText(/^打开的是制度表/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '到“制度”页' }));
  expect(pane.state.page).toBe('definition');
});

test('any other workbook can be read again in Excel', async () => {
  const { pane, user } = await shown(undefined);
  expect(screen.getByText(/^打开的工作簿不是汇表的填报表/)).toBeTruthy();
  const inspection = pane.state.inspection;
  await user.click(screen.getByRole('button', { name: '重新读取' }));
  await waitFor(() => expect(pane.state.inspection).not.toBe(inspection));
});

test('outside of Excel a template can be opened', async () => {
  const given: string[] = [];
  const staged = await stage({ definition, kind: 'standalone' });
  staged.pane.host.open = async ({ name }) => void given.push(name);
  staged.show(<FillPage />);
  expect(await screen.findByText(/^还没有打开填报表/)).toBeTruthy();
  await staged.user.upload(
    screen.getByLabelText('打开填报表', { selector: 'input' }),
    new File(['x'], '表.xlsx'),
  );
  await waitFor(() => expect(given).toEqual(['表.xlsx']));
});
