import { join } from 'node:path';
import { cataloguesOf, type Catalogues } from '../../batch/catalogues';
import { coverageOf } from '../../batch/coverage';
import { examine, type Examined } from '../../batch/examine';
import { receive } from '../../batch/receive';
import { slipsDue, slipsFor } from '../../batch/slips';
import { message } from '../../messages/message';
import type { Command, Context } from '../command';
import { CommandError } from '../commandError';
import { isoDay } from '../../batch/isoDay';
import { incomingFiles } from '../incoming';
import { loadDefinition } from '../openDefinition';
import { exitCodeOf, writeReport } from '../reportJson';
import { printReport } from '../reportScreen';
import { nodeCodec, saveWorkbook } from '../workbookFile';

/** `huibiao check`: what is wrong with the files that came back, and a return slip for each unit that must mend something. */
export const check: Command = {
  name: 'check',
  help: 'cli.help-check',
  options: ['definition', 'json', 'slips'],
  operands: { min: 1, max: Infinity, name: 'cli.operand-paths' },
  async run(given, context) {
    const catalogues = cataloguesOf(await loadDefinition(given.option('definition')));
    const json = given.option('json');
    const examined = await readAndExamine(given.operands, { catalogues, json }, context);
    const { year, catalogue, rejected, findings } = examined;
    const { unit, ...units } = coverageOf(examined);
    const reported = { unit, year, units, rejected, findings };
    printReport(reported, catalogue, context.screen);
    await writeReport(json, reported, context.screen.language);
    const slips = given.option('slips');
    if (slips !== undefined) {
      const written = await writeSlips(examined, slips, context);
      context.screen.print(message('cli.slips-done', { count: written, path: slips }));
    }
    return exitCodeOf(reported);
  },
};

type Reading = {
  catalogues: Catalogues;
  /** The unit to be rolled up. */
  within?: string;
  /** Where the report goes; written here where there is nothing to go on with. */
  json?: string | undefined;
};

/** @throws CommandError, with every refused file among its details, where no submission is left to count */
export async function readAndExamine(
  paths: readonly string[],
  { catalogues, within, json }: Reading,
  { screen, signal }: Context,
): Promise<Examined> {
  const files = await incomingFiles(paths);
  const progress = (done: number, total: number) => screen.progress(message('cli.reading'), done, total);
  const received = await receive(files, catalogues, { progress, signal, codec: nodeCodec });
  const examined = examine(received, catalogues, within);
  if ('accepted' in examined) return examined;
  const { rejected } = examined;
  const nobody = { expected: [], reported: [], missing: [] };
  await writeReport(json, { unit: null, year: null, units: nobody, rejected, findings: [] }, screen.language);
  throw new CommandError(
    message('cli.nothing-readable'),
    rejected.map((rejection) => rejection.message),
  );
}

/** One workbook for each unit with something to mend or explain. @returns how many were written */
export async function writeSlips(
  examined: Examined,
  folder: string,
  { screen, signal, now }: Context,
): Promise<number> {
  const due = slipsDue(examined).length;
  let written = 0;
  for (const { name, workbook } of slipsFor(examined, isoDay(now()))) {
    signal.throwIfAborted();
    await saveWorkbook(join(folder, name), workbook, now());
    screen.progress(message('cli.writing-slips'), ++written, due);
  }
  return written;
}
