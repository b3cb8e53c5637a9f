import { message } from '../../../src/messages/message';
import { deskOn, lineTo } from '../../../src/taskpane/work/call';
import { CancelledError, DeskError, type Desk, type Progress } from '../../../src/taskpane/work/desk';

/** A desk of a few verbs at the far end of a line over which only plain data crosses. */
function over(verbs: Partial<Desk>, share: (progress: Progress) => Progress = (progress) => progress): Desk {
  const line = lineTo(verbs as Desk);
  return deskOn(
    {
      call: async (verb, given, progress) =>
        structuredClone(await line.call(verb, structuredClone(given), progress)),
    },
    share,
  );
}

test('what is given arrives and what is answered comes back', async () => {
  const desk = over({
    received: async (name) => ({ name, bytes: new Uint8Array([1, 2]) }),
  });
  expect(await desk.received('a.xlsx')).toEqual({ name: 'a.xlsx', bytes: new Uint8Array([1, 2]) });
});

test('progress is told through what it was shared by', async () => {
  const told: unknown[] = [];
  const desk = over(
    {
      issue: async (_, progress) => {
        progress(message('taskpane.issuing'), 1, 2);
        return { name: '', bytes: new Uint8Array() };
      },
    },
    (progress) => (what, done, total) => {
      told.push('shared');
      progress(what, done, total);
    },
  );
  await desk.issue({ unit: '630223', year: 2025 }, (...now) => told.push(now));
  expect(told).toEqual(['shared', [{ key: 'taskpane.issuing' }, 1, 2]]);
});

test('a failure of the desk keeps its sentence and details', async () => {
  const details = [message('taskpane.no-rollup')];
  const desk = over({
    cancel: async () => {
      throw new DeskError(message('taskpane.nothing-readable'), details);
    },
  });
  const failure = await desk.cancel().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DeskError);
  expect(failure).toMatchObject({ reason: { key: 'taskpane.nothing-readable' }, details });
});

test('work that a person ended is told as such', async () => {
  const desk = over({
    definition: async () => {
      throw new CancelledError();
    },
  });
  await expect(desk.definition()).rejects.toBeInstanceOf(CancelledError);
});

test('an error of a layer below brings its own sentence', async () => {
  const desk = over({
    definition: async () => {
      throw Object.assign(new Error('x'), { reason: message('taskpane.no-slips') });
    },
  });
  await expect(desk.definition()).rejects.toMatchObject({
    name: 'DeskError',
    reason: { key: 'taskpane.no-slips' },
  });
});

test('any other error is said to be the program’s own fault', async () => {
  const desk = over({
    definition: async () => {
      throw new TypeError('x is not a function');
    },
  });
  await expect(desk.definition()).rejects.toMatchObject({
    reason: { key: 'taskpane.unexpected', params: { reason: 'x is not a function' } },
  });
});

test('the desk may be what a promise resolves to', async () => {
  const desk = over({ acceptances: async () => ({}) });
  expect(await (await Promise.resolve(desk)).acceptances()).toEqual({});
});
