/** @jest-environment jsdom */
import '../../browserGaps';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { asFile, county, countySummary, filedTemplates } from '../../filedCounty';
import { stage, type Stage } from '../../stage';
import { TextPage } from '../../../../src/taskpane/pages/text/TextPage';
import { codes, world } from '../../../world';

const all = { FY_02: 0, FY_03: 0 };
const whole = {
  [codes.own]: all,
  [codes.justice]: all,
  [codes.weiyuan]: { FY_02: 30, FY_03: 27 },
  [codes.danma]: { FY_02: 8, FY_03: 7 },
};

/** The page over an open summary, its paragraphs written. */
async function written(
  filings: Record<string, Record<string, number>> = whole,
  { catalogue, definition } = county,
): Promise<Stage> {
  const workbook = countySummary(catalogue, filings);
  const shown = await stage({ definition, page: 'text', workbook, name: '汇总.xlsx' });
  await shown.pane.inspect();
  shown.show(<TextPage />);
  await screen.findByRole('article');
  return shown;
}

const figure = (name: RegExp) => within(screen.getByRole('article')).getByRole('button', { name });

/** What a press put on the clipboard. jsdom has no copy command: it is the browser’s copy event. */
async function copied(press: () => Promise<void>): Promise<Record<string, string>> {
  const put: Record<string, string> = {};
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, data: string) => (put[type] = data) } });
    return document.dispatchEvent(event);
  };
  await press();
  return put;
}

test('nothing to write of: what to do', async () => {
  const { pane, user, show } = await stage({ definition: county.definition, page: 'text' });
  show(<TextPage />);
  await user.click(screen.getByRole('button', { name: '读取当前工作簿' }));
  await screen.findByText('当前工作簿不是汇总表。请打开汇总时生成的汇总表，或选择汇总表文件。');
  await user.click(screen.getByRole('button', { name: '去汇总' }));
  expect(pane.state.page).toBe('rollup');
});

test('the open summary, as a document', async () => {
  await written();
  screen.getByText('数据来源：当前工作簿中的汇总表');
  const article = within(screen.getByRole('article'));
  article.getByRole('heading', { name: '互助土族自治县2025年度统计数据' });
  article.getByRole('heading', { name: '一、复议应诉' });
  expect(screen.getByRole('article').querySelector('p')?.textContent).toBe(
    '受理38件，同比增长26.7%，办结率89.5%。',
  );
  expect(screen.queryByText(/带此记号的数/)).toBeNull();
});

test('a figure: what it was made of, the way to its cells; Escape closes and the focus returns', async () => {
  const { user, port } = await written();
  act(() => figure(/^同比增长26\.7%/).focus());
  await user.keyboard('{Enter}');
  const details = within(await screen.findByRole('dialog'));
  details.getByText('(FY_02-PREV(FY_02))/PREV(FY_02)*100');
  expect(details.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'FY_02 受理38指标总表 D54个单位全部已填定位',
    'FY_02 受理（上年）30指标总表 E5定位',
  ]);
  await user.click(details.getByRole('button', { name: '定位 指标总表 E5' }));
  expect(port.selection).toEqual({ sheet: '指标总表', address: 'E5' });
  fireEvent.keyDown(details.getByRole('button', { name: '关闭' }), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(figure(/^同比增长26\.7%/));
});

test('figures of incomplete totals are marked, and say of how many units they are', async () => {
  const { user } = await written({ [codes.weiyuan]: { FY_02: 30, FY_03: 27 } });
  screen.getByText(/带此记号的数来自不完整的合计/);
  await user.click(figure(/^30件，不完整/));
  within(await screen.findByRole('dialog')).getByText('不完整：4个单位中1个已填');
});

test('the whole text goes to the clipboard with headings, and bare', async () => {
  const { user } = await written();
  const put = await copied(() => user.click(screen.getByRole('button', { name: '复制全文' })));
  expect(put).toEqual({
    'text/html':
      '<h1>互助土族自治县2025年度统计数据</h1><h2>一、复议应诉</h2>' +
      '<p style="text-indent: 2em;">受理38件，同比增长26.7%，办结率89.5%。</p>',
    'text/plain':
      '互助土族自治县2025年度统计数据\n\n　　一、复议应诉\n　　受理38件，同比增长26.7%，办结率89.5%。\n',
  });
  screen.getByText(/^已复制全文/);
});

test('one paragraph goes there alone', async () => {
  const { user } = await written();
  const put = await copied(() => user.click(screen.getByRole('button', { name: '复制本段' })));
  expect(put['text/plain']).toBe('受理38件，同比增长26.7%，办结率89.5%。');
});

test('a browser that does not copy: what to do instead', async () => {
  const { user } = await written();
  document.execCommand = () => false;
  await user.click(screen.getByRole('button', { name: '复制全文' }));
  screen.getByText('浏览器没有允许复制。请选中文字后按 Ctrl+C。');
});

test('a summary file, whose cells are in another window', async () => {
  const { user, pane } = await written({ [codes.weiyuan]: { FY_02: 1, FY_03: 1 } });
  const { file } = await asFile('外县.xlsx', countySummary(county.catalogue, whole));
  await user.upload(screen.getByLabelText('选择汇总表文件', { selector: 'input' }), file);
  await screen.findByText('数据来源：文件“外县.xlsx”');
  await user.click(figure(/^38件/));
  await screen.findByText(/^数字取自文件“外县\.xlsx”。请先在 Excel 中打开这份汇总表/);
  expect((await pane.desk.document('txt', {})).name).toBe('互助土族自治县2025年度统计数据.txt');
});

test('of the last roll-up: the summary is inserted before its cells can be gone to', async () => {
  const { pane, desk, user, show, port } = await stage({ definition: county.definition, page: 'text' });
  const files = await filedTemplates(county.catalogue, whole);
  pane.received(await desk.receive(files, codes.county, () => undefined));
  pane.update({ rollup: await desk.rollUp(codes.county, null, () => undefined) });
  show(<TextPage />);
  await screen.findByText('数据来源：本次汇总');
  await user.click(figure(/^38件/));
  await screen.findByText('汇总表还没有插入当前工作簿，插入后才能定位。');
  await user.click(screen.getByRole('button', { name: '插入汇总表' }));
  await user.click(await screen.findByRole('button', { name: '定位 指标总表 D5' }));
  expect(port.selection).toEqual({ sheet: '指标总表', address: 'D5' });
});

test('where the definition has both lengths, a person chooses between them', async () => {
  const { user, pane } = await written(
    whole,
    world({
      indicators: { FY_02: '受理', FY_03: '办结' },
      texts: {
        T1: { text: '受理[FY_02]，办结[FY_03]。', variant: 'full' },
        T2: { text: '受理[FY_02]。', variant: 'brief' },
      },
    }),
  );
  const paragraph = () => screen.getByRole('article').querySelector('p')?.textContent;
  const length = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
  expect(paragraph()).toBe('受理38件，办结34件。');
  expect([length('详版').checked, length('简版').checked]).toEqual([true, false]);
  await user.click(length('简版'));
  await waitFor(() => expect(paragraph()).toBe('受理38件。'));
  expect([length('详版').checked, length('简版').checked]).toEqual([false, true]);
  // what is saved is what is shown
  expect(new TextDecoder().decode((await pane.desk.document('txt', {})).bytes)).toContain('　受理38件。');
});

test('where all texts are for both lengths there is nothing to choose, and nothing to remark', async () => {
  await written();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('region', { name: '可以推敲的地方' })).toBeNull();
});

test('what would read better is said under the text', async () => {
  await written(
    whole,
    world({ indicators: { FY_02: '受理', FY_03: '办结' }, texts: { T1: '办结近[FY_03]左右。' } }),
  );
  const remarks = within(screen.getByRole('region', { name: '可以推敲的地方' }));
  remarks.getByText('有 1 处写法可以推敲，仅供参考，不影响使用。');
  expect(remarks.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '第 1 段：“近34件左右”里表示约数的词用重了，“约”“近”“超”与“余”“多”“左右”只留一个。',
  ]);
});
