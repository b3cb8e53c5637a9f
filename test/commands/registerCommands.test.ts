import type { CommandHandler } from '../../src/commands/officeShell';
import { pages } from '../../src/commands/pages';
import { registerCommands } from '../../src/commands/registerCommands';
import { recordingShell } from './recordingShell';

test.each([
  ['showDefinition', 'definition'],
  ['showIssue', 'issue'],
  ['showFill', 'fill'],
  ['showReceive', 'receive'],
  ['showReview', 'review'],
  ['showRollup', 'rollup'],
  ['showText', 'text'],
])('%s opens the pane at the page %s', async (name, page) => {
  const { press, heard } = recordingShell();
  await press(name);
  expect(heard).toEqual(['showAsTaskpane', `pane.show ${page}`, 'completed']);
});

test.each(['checkWorkbook', 'clearMarks'])('%s works on the open workbook at once', async (name) => {
  const { press, heard } = recordingShell();
  await press(name);
  expect(heard).toEqual([`pane.${name}`, 'completed']);
});

test('every page has a button, and there are two more', () => {
  const { names } = recordingShell();
  expect(names).toHaveLength(pages.length + 2);
});

test.each([
  ['showIssue', 'pane.show', ['showAsTaskpane', 'pane.show issue', 'pane.failed Error: no', 'completed']],
  ['showIssue', 'showAsTaskpane', ['showAsTaskpane', 'pane.failed Error: no', 'completed']],
  ['checkWorkbook', 'pane.checkWorkbook', ['pane.checkWorkbook', 'pane.failed Error: no', 'completed']],
  ['clearMarks', 'pane.clearMarks', ['pane.clearMarks', 'pane.failed Error: no', 'completed']],
])('%s ends its event though %s fails, and the pane hears of it', async (name, fault, expected) => {
  const { press, heard } = recordingShell({ [fault]: new Error('no') });
  await expect(press(name)).resolves.toBeUndefined();
  expect(heard).toEqual(expected);
});

test('a keyboard shortcut runs the same command without an event', async () => {
  const { type, heard } = recordingShell({ 'pane.clearMarks': new Error('no') });
  await type('showText');
  await type('clearMarks');
  expect(heard).toEqual(['showAsTaskpane', 'pane.show text', 'pane.clearMarks', 'pane.failed Error: no']);
});

test('what throws at once is handed over like what is rejected', async () => {
  const heard: string[] = [];
  const handlers = new Map<string, CommandHandler>();
  registerCommands(
    {
      show: () => undefined,
      checkWorkbook: () => {
        throw new Error('at once');
      },
      clearMarks: () => Promise.resolve(),
      failed: (error) => void heard.push(String(error)),
    },
    {
      actions: { associate: (name, handler) => void handlers.set(name, handler) },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
  );
  await handlers.get('checkWorkbook')?.({ completed: () => void heard.push('completed') });
  expect(heard).toEqual(['Error: at once', 'completed']);
});
