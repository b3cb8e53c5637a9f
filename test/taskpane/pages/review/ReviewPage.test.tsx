/** @jest-environment jsdom */
import '../../browserGaps';
import { act, screen, waitFor, within } from '@testing-library/react';
import { ReviewPage } from '../../../../src/taskpane/pages/review/ReviewPage';
import { reviewUnit } from '../../../../src/taskpane/pages/receive/verbs';
import { codes, world, type WorldSketch } from '../../../world';
import { filedFile, givenFile } from '../../filedFiles';
import { openedDialog, stage } from '../../stage';

const sketch: WorldSketch = {
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: {
    'FY-01': 'FY_03<=FY_02',
    'FY-02': { formula: 'FY_02<=100', severity: 'warning', message: '受理[FY_02]偏多' },
    'FY-03': { formula: 'FY_03<=250', severity: 'warning', scope: ['县'], message: '办结[FY_03]偏多' },
  },
};
const { definition, catalogue } = world(sketch);

/** 威远镇 with an error and a warning, 丹麻镇 with a warning, 司法局 with one that it explained. */
const filings = [
  filedFile(catalogue, codes.weiyuan, { FY_02: 101, FY_03: 102 }),
  filedFile(catalogue, codes.danma, { FY_02: 120, FY_03: 100 }),
  filedFile(catalogue, codes.justice, { FY_02: 130, FY_03: 90 }, { explanations: { FY_02: '集中受理' } }),
];

async function reviewing(unit?: string) {
  const staged = await stage({ definition, page: 'review', area: codes.county });
  const { pane, desk } = staged;
  pane.update({ definition: await desk.definition() });
  pane.received(await desk.receive(await Promise.all(filings), codes.county, () => undefined));
  if (unit !== undefined) reviewUnit(pane, unit);
  const view = staged.show(<ReviewPage />);
  return { ...staged, view };
}

/** The findings drawn, by id, in their order. */
const drawn = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset['finding']);
const cardOf = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-finding="${id}"]`);
  if (!found) throw new Error(`${id} is not drawn`);
  return within(found);
};
const heads = () =>
  [...document.querySelectorAll<HTMLElement>('[data-group]')].map(({ textContent }) => textContent);
const weiyuanSoft = `FY-02@${codes.weiyuan}`;
const danmaSoft = `FY-02@${codes.danma}`;

test('without files there is the way to them; without findings that is said', async () => {
  const { pane, desk, user, show } = await stage({ definition, page: 'review' });
  show(<ReviewPage />);
  await user.click(screen.getByRole('button', { name: '去收表' }));
  expect(pane.state.page).toBe('receive');
  const good = await filedFile(catalogue, codes.weiyuan, { FY_02: 3, FY_03: 2 });
  const batch = await desk.receive([good], null, () => undefined);
  act(() => pane.received(batch));
  expect(await screen.findByText('没有发现问题。')).toBeTruthy();
});

test('by unit, those with errors first; what is settled is folded', async () => {
  const { user } = await reviewing();
  expect(screen.getByText('错误1，提示2，备注0，已说明或认可1')).toBeTruthy();
  expect(heads()).toEqual(['威远镇错误1提示1', '丹麻镇提示1', '互助土族自治县司法局已说明或认可1']);
  expect(drawn()).toEqual([`FY-01@${codes.weiyuan}`, weiyuanSoft, danmaSoft]);
  await user.click(screen.getByRole('button', { name: '已说明或认可的1条' }));
  expect(cardOf(`FY-02@${codes.justice}`).getByText('单位说明：集中受理')).toBeTruthy();
});

test('an error cannot be accepted; a warning can, with a reason, and that can be taken back', async () => {
  const { user, pane, port } = await reviewing();
  expect(cardOf(`FY-01@${codes.weiyuan}`).queryByRole('button', { name: '认可' })).toBeNull();
  await user.click(cardOf(danmaSoft).getByRole('button', { name: '认可' }));
  const dialog = await openedDialog();
  await user.click(dialog.button('认可'));
  expect(dialog.getByText('请填写理由。')).toBeTruthy();
  expect(pane.state.batch?.findings.some(({ accepted }) => accepted)).toBe(false);
  await user.type(dialog.field(), '已电话核实');
  await user.click(dialog.button('认可'));
  await waitFor(() => expect(drawn()).not.toContain(danmaSoft));
  expect(JSON.parse((await port.getSetting('acceptances')) ?? '')).toEqual({
    [danmaSoft]: { reason: '已电话核实', actual: 120, expected: 100 },
  });
  for (const settled of screen.getAllByRole('button', { name: '已说明或认可的1条' }))
    await user.click(settled);
  expect(cardOf(danmaSoft).getByText('审核人认可：已电话核实')).toBeTruthy();
  await user.click(cardOf(danmaSoft).getByRole('button', { name: '撤回' }));
  await waitFor(() => expect(cardOf(danmaSoft).getByRole('button', { name: '认可' })).toBeTruthy());
  expect(await port.getSetting('acceptances')).toBe('{}');
});

test('all open warnings of a rule at once, asked first', async () => {
  const { user, pane } = await reviewing();
  await user.click(screen.getByRole('tab', { name: '按审核关系' }));
  await user.click(screen.getByRole('button', { name: '认可本组提示（2条）' }));
  const dialog = await openedDialog();
  expect(dialog.getByText(/将以同一理由认可“FY-02”的2条未说明提示/)).toBeTruthy();
  await user.type(dialog.field(), '本年扩大受理范围');
  const drawings = jest.fn();
  pane.subscribe(drawings);
  await user.click(dialog.button('认可'));
  await waitFor(() => expect(drawn()).toEqual([`FY-01@${codes.weiyuan}`]));
  expect(drawings).toHaveBeenCalledTimes(1);
  expect(pane.state.batch?.findings.filter(({ accepted }) => accepted === '本年扩大受理范围')).toHaveLength(
    2,
  );
});

test('a finding of the totals is reviewed beside those of the files, and the roll-up says what came of it', async () => {
  const { user, pane, desk } = await reviewing();
  const rollup = await desk.rollUp(codes.county, null, () => undefined);
  act(() => pane.update({ rollup }));
  const total = `FY-03@${codes.county}`;
  await waitFor(() => expect(drawn()).toContain(total));
  await user.click(cardOf(total).getByRole('button', { name: '认可' }));
  const dialog = await openedDialog();
  await user.type(dialog.field(), '属实');
  await user.click(dialog.button('认可'));
  await waitFor(() => expect(drawn()).not.toContain(total));
  expect(pane.state.rollup?.findings.find(({ id }) => id === total)?.accepted).toBe('属实');
});

test('what an earlier summary says was accepted stands here too, unless the figures are others', async () => {
  const before = await stage({ definition, area: codes.county });
  await before.desk.receive(
    await Promise.all([
      filedFile(catalogue, codes.weiyuan, { FY_02: 101, FY_03: 102 }),
      filedFile(catalogue, codes.danma, { FY_02: 119, FY_03: 100 }),
    ]),
    codes.county,
    () => undefined,
  );
  await before.desk.accept([weiyuanSoft, danmaSoft], '已核实');
  await before.desk.rollUp(codes.county, null, () => undefined);
  const { name, bytes } = await before.desk.summaryFile();

  const { user, pane, port } = await reviewing();
  await user.upload(
    screen.getByLabelText('接上次汇总表', { selector: 'input' }),
    givenFile(name, bytes).file,
  );
  await screen.findByText(`已接上次汇总表“${name}”：认可的提示仍然有效 1 条，因数据改变而失效 1 条。`);
  const accepted = pane.state.batch?.findings.flatMap(({ id, accepted: why }) =>
    why === undefined ? [] : [id],
  );
  expect(accepted).toEqual([weiyuanSoft]);
  expect(cardOf(danmaSoft).getByText(/^原认可/).textContent).toBe(
    '原认可（已核实）已失效。填报数/应为：认可时 119 / 100，现在 120 / 100。',
  );
  expect(JSON.parse((await port.getSetting('acceptances')) ?? '{}')).toMatchObject({
    [danmaSoft]: { reason: '已核实', actual: 119 },
  });
});

test('one unit’s alone, coming from 收表, until the filter is cleared', async () => {
  const { user } = await reviewing(codes.danma);
  expect(drawn()).toEqual([danmaSoft]);
  await user.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(drawn()).toHaveLength(3);
});

test('only what is open, and by words', async () => {
  const { user } = await reviewing();
  await user.click(screen.getByRole('switch', { name: '只看未说明' }));
  expect(heads()).toEqual(['威远镇错误1提示1', '丹麻镇提示1']);
  await user.type(screen.getByRole('searchbox'), '丹麻');
  await waitFor(() => expect(drawn()).toEqual([danmaSoft]));
});

test('from head to head by the arrows, folded and unfolded by them', async () => {
  const { user } = await reviewing();
  const head = (name: string) => screen.getByRole('button', { name });
  head('威远镇').focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(head('丹麻镇')));
  await user.keyboard('{ArrowLeft}');
  expect(head('丹麻镇').getAttribute('aria-expanded')).toBe('false');
  expect(drawn()).not.toContain(danmaSoft);
  await user.keyboard('{ArrowRight}{Home}');
  await waitFor(() => expect(document.activeElement).toBe(head('威远镇')));
  expect(drawn()).toContain(danmaSoft);
});

test('in Excel the file opens beside, and the address is said', async () => {
  const { user, pane, opened } = await reviewing();
  const [cell] = pane.state.batch?.findings.find(({ id }) => id === danmaSoft)?.cells ?? [];
  await user.click(cardOf(danmaSoft).getByRole('button', { name: /丹麻镇_2025\.xlsx › / }));
  await waitFor(() => expect(opened).toHaveLength(1));
  expect(pane.state.notice?.text).toEqual({ key: 'taskpane.opened-beside', params: cell });
});
