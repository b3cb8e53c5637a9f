import { checksOf, type Checks } from '../batch/examine';
import { isoDay } from '../batch/isoDay';
import type { Received } from '../batch/receive';
import { summarise } from '../batch/summarise';
import { message } from '../messages/message';
import type { Context, ExitCode, Given } from './command';
import { unitOf } from './commands/issue';
import { examineAll } from './examineFiles';
import { factsFormat, writeFacts } from './facts';
import { assertWritable } from './files';
import { unlessInterrupted } from './interrupted';
import type { Reading } from './reading/fileReaders';
import { exitCodeOf, writeReport } from './reportJson';
import { printReport } from './reportScreen';
import { readAccepted, readPrevious } from './summaryFile';
import { saveWorkbook } from './workbookFile';

/** What a roll-up takes besides files: `--unit` and `--out` must be given. */
export const rollUpOptions = ['unit', 'out', 'definition', 'prev', 'accepted', 'json', 'facts'] as const;

/** What is rolled up, from what else than files, and where it goes. */
export type RollUpTask = { code: string; out: string } & Partial<
  Record<'json' | 'facts' | 'prev' | 'accepted', string | undefined>
>;

/** @throws CommandError where something is missing or cannot be written: nobody waits for files to be read for nothing */
export async function rollUpTask(given: Given): Promise<RollUpTask> {
  const out = given.required('out');
  const code = given.required('unit');
  const json = given.option('json');
  const facts = given.option('facts');
  if (facts !== undefined) factsFormat(facts);
  for (const path of [out, json, facts]) await assertWritable(path);
  return { code, out, json, facts, prev: given.option('prev'), accepted: given.option('accepted') };
}

/**
 * Rolls up what was received, and writes what was asked for.
 * @param receive may have submissions checked as they come
 * @throws CommandError
 */
export async function rollUpReceived(
  receive: (checks: Checks) => Promise<Received>,
  { definition, catalogues }: Reading,
  { code, out, json, facts, prev, accepted }: RollUpTask,
  context: Context,
): Promise<ExitCode> {
  const { screen, signal } = context;
  const unit = unitOf(definition, code);
  const checks = checksOf(catalogues);
  const examined = await examineAll(
    await receive(checks),
    { catalogues, checks, within: code, json },
    context,
  );
  const { catalogue } = examined;
  const previous = await readPrevious(prev, catalogue, code, context);
  const { rollup: result, workbook } = summarise(examined, code, {
    previous: previous.of(code),
    issued: isoDay(context.now()),
    acceptances: await readAccepted(accepted, catalogues, examined.year, context),
  });
  await unlessInterrupted(signal);
  await saveWorkbook(out, workbook, context.now());
  const reported = { ...result, replaced: examined.replaced, continued: accepted !== undefined };
  printReport(reported, catalogue, screen);
  const known = [...result.totals.values()].filter(({ value }) => value !== null).length;
  screen.print(
    message('cli.rollup-done', {
      unit: unit.name,
      year: result.year,
      path: out,
      known,
      all: result.totals.size,
    }),
  );
  await writeReport(json, reported, screen.language);
  if (facts !== undefined) {
    const count = await writeFacts(facts, result, catalogue);
    screen.print(message('cli.facts-done', { path: facts, count }));
  }
  return exitCodeOf(result);
}
