import type { Edit } from '../../../../src/excel/port';
import { followChanges } from '../../../../src/taskpane/pages/fill/liveCheck';

jest.useFakeTimers();

const edit: Edit[] = [{ sheet: '行政复议', address: 'D4' }];

/** A workbook whose changes the test tells of. */
function followed() {
  let listener: ((edits: Edit[]) => void) | null = null;
  const stop = jest.fn(async () => undefined);
  const followEdits = jest.fn(async (told: (edits: Edit[]) => void) => {
    listener = told;
    return stop;
  });
  return { followEdits, stop, change: () => listener?.(edit) };
}

test('a check comes once changes have settled', async () => {
  const port = followed();
  const check = jest.fn();
  followChanges(port, check, 250, () => undefined);
  await jest.advanceTimersByTimeAsync(0);
  port.change();
  await jest.advanceTimersByTimeAsync(200);
  port.change();
  await jest.advanceTimersByTimeAsync(249);
  expect(check).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(check).toHaveBeenCalledTimes(1);
});

test('after it is stopped no check comes, not even of a change before', async () => {
  const port = followed();
  const check = jest.fn();
  const stop = followChanges(port, check, 250, () => undefined);
  await jest.advanceTimersByTimeAsync(0);
  port.change();
  stop();
  port.change();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([check.mock.calls.length, port.stop.mock.calls.length]).toEqual([0, 1]);
});

test('stopped before it could begin, it stops as soon as it has begun', async () => {
  const port = followed();
  followChanges(
    port,
    () => undefined,
    250,
    () => undefined,
  )();
  await jest.advanceTimersByTimeAsync(0);
  expect(port.stop).toHaveBeenCalledTimes(1);
});

test('where changes cannot be followed, that is told with a way to try again', async () => {
  const port = followed();
  const check = jest.fn();
  const busy = new Error('busy');
  port.followEdits.mockRejectedValueOnce(busy);
  const failures: [unknown, () => void][] = [];
  followChanges(port, check, 250, (...failure) => failures.push(failure));
  await jest.advanceTimersByTimeAsync(0);
  expect(failures.map(([error]) => error)).toEqual([busy]);
  failures[0]?.[1]();
  await jest.advanceTimersByTimeAsync(0);
  port.change();
  await jest.advanceTimersByTimeAsync(250);
  expect(check).toHaveBeenCalledTimes(1);
});
