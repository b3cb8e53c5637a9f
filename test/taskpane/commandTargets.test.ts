/** @jest-environment jsdom */
import { registerCommands } from '../../src/commands/registerCommands';
import type { CommandHandler } from '../../src/commands/officeShell';
import { commandTargets } from '../../src/taskpane/commandTargets';
import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { stage } from './stage';

async function ribbon() {
  const { catalogue, unit, definition } = world({
    indicators: { FY_02: '受理', FY_03: '办结' },
    rules: { 'FY-01': { formula: 'FY_03<=FY_02', message: '办结[FY_03]件大于受理[FY_02]件' } },
  });
  const entries = { values: new Map([['FY_02', 34] as const, ['FY_03', 38] as const]) };
  const on = await stage({
    workbook: templateWorkbook(catalogue, unit(codes.weiyuan), { entries }),
    definition,
    page: 'receive',
  });
  const handlers = new Map<string, CommandHandler>();
  let shown = 0;
  const addin = { showAsTaskpane: async () => void (shown += 1) };
  registerCommands(commandTargets(on.pane, { addin }), {
    addin,
    actions: { associate: (name, handler) => void handlers.set(name, handler) },
  });
  const press = (name: string) => handlers.get(name)?.();
  return { ...on, press, shown: () => shown };
}

test('审核本表 marks the findings in the cells and shows the page that lists them; 清除标记 takes the marks away', async () => {
  const { pane, port, press, shown } = await ribbon();
  await press('checkWorkbook');
  expect(port.marks).toEqual([
    { sheet: '行政复议', address: 'D5', severity: 'error', text: '办结38件大于受理34件。' },
    { sheet: '行政复议', address: 'D4', severity: 'error', text: '办结38件大于受理34件。' },
  ]);
  expect([pane.state.page, shown()]).toEqual(['fill', 1]);
  await press('clearMarks');
  expect(port.marks).toEqual([]);
});

test('a button of a page shows that page', async () => {
  const { pane, press } = await ribbon();
  await press('showRollup');
  expect(pane.state.page).toBe('rollup');
});

test('what a command cannot do is said in the pane, which is brought up', async () => {
  const { pane, port, press, shown } = await ribbon();
  port.clearMarks = () => Promise.reject(new Error('gone'));
  await press('clearMarks');
  expect(pane.state.notice?.intent).toBe('error');
  expect(shown()).toBe(1);
});
