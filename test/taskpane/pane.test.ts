/** @jest-environment jsdom */
import { message } from '../../src/messages/message';
import type { Progress } from '../../src/taskpane/work/desk';
import { stage } from './stage';

const what = message('taskpane.working');

test('progress is shown while work is under way, and not brought back by what comes late', async () => {
  const { pane } = await stage();
  let late: Progress = () => undefined;
  await pane.run(what, async (progress) => {
    late = progress;
    progress(what, 1, 3);
    expect(pane.state.job).toEqual({ what, done: 1, total: 3, canCancel: false });
  });
  late(what, 3, 3);
  expect(pane.state.job).toBeNull();
});

test('a second piece of work is not begun while one is under way', async () => {
  const { pane } = await stage();
  let begun = false;
  await pane.run(what, async () => {
    await pane.run(what, async () => void (begun = true));
  });
  expect(begun).toBe(false);
});

test('a failure becomes a notice, and the pane can be used again', async () => {
  const { pane } = await stage();
  const result = await pane.run(what, () => Promise.reject(new Error('broken')));
  expect(result).toBeUndefined();
  expect(pane.state.notice).toEqual({
    intent: 'error',
    text: message('taskpane.unexpected', { reason: 'broken' }),
  });
  expect(pane.state.job).toBeNull();
});

test.each([
  ['a whole column', 'D:D', 'D1'],
  ['a range', 'B2:C3', 'B2'],
  ['a sheet', '', 'A1'],
])('%s is shown by its first cell', async (_, address, cell) => {
  const { pane, port } = await stage({
    workbook: {
      sheets: [
        {
          name: '表一',
          state: 'visible',
          rows: [],
          columns: [],
          merges: [],
          validations: [],
          conditionals: [],
          tables: [],
          charts: [],
        },
      ],
      names: [],
      styles: {},
      properties: {},
    },
  });
  await pane.goTo({ sheet: '表一', address });
  expect(port.selection).toEqual({ sheet: '表一', address: cell });
});
