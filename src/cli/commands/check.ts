import { join } from 'node:path';
import { withAcceptances } from '../../batch/acceptances';
import { cataloguesOf } from '../../batch/catalogues';
import { coverageOf } from '../../batch/coverage';
import { checksOf, type Examined } from '../../batch/examine';
import { filesByName } from '../../batch/filesByName';
import { markedCopies } from '../../batch/marked';
import { slipsDue, slipsFor, type Slip } from '../../batch/slips';
import { openSound } from '../../definition/openSound';
import { message } from '../../messages/message';
import type { Command, Context } from '../command';
import { isoDay } from '../../batch/isoDay';
import { examineAll, withFiles } from '../examineFiles';
import { assertFolderWritable, assertWritable, writeWhole } from '../files';
import { incomingFiles } from '../incoming';
import { nodeCodec } from '../nodeCodec';
import { loadDefinition } from '../openDefinition';
import { exitCodeOf, writeReport } from '../reportJson';
import { printReport } from '../reportScreen';
import { readAccepted } from '../summaryFile';
import { writeEach } from '../writeEach';

/** `huibiao check`: what is wrong with the files that came back, and a return slip for each unit that must mend something. */
export const check: Command = {
  name: 'check',
  help: 'cli.help-check',
  options: ['definition', 'accepted', 'json', 'slips', 'marked'],
  operands: { min: 1, max: Infinity, name: 'cli.operand-paths' },
  async run(given, context) {
    const json = given.option('json');
    const slips = given.option('slips');
    const marked = given.option('marked');
    await assertWritable(json);
    for (const folder of [slips, marked]) if (folder !== undefined) await assertFolderWritable(folder);
    const { catalogues, ...read } = await withFiles(given.operands, context, async (readAll) => {
      const definition = await loadDefinition(given.option('definition'));
      const catalogues = cataloguesOf(definition, openSound);
      const reading = { definition, catalogues, checks: checksOf(catalogues) };
      return { ...reading, ...(await examineAll(await readAll(reading), { ...reading, json }, context)) };
    });
    const { year, catalogue, rejected, replaced } = read;
    const accepted = given.option('accepted');
    const acceptances = await readAccepted(accepted, catalogues, year, context);
    const findings = withAcceptances(read.findings, acceptances);
    const examined = { ...read, findings };
    const { unit, ...units } = coverageOf(examined);
    const continued = accepted !== undefined;
    const reported = { unit, year, units, rejected, findings, replaced, continued };
    printReport(reported, catalogue, context.screen);
    await writeReport(json, reported, context.screen.language);
    if (slips !== undefined) {
      const written = await writeSlips(examined, slips, context);
      context.screen.print(message('cli.slips-done', { count: written, path: slips }));
    }
    if (marked !== undefined) {
      const written = await writeMarked(examined, given.operands, marked, context);
      context.screen.print(message('cli.marked-done', { count: written, path: marked }));
    }
    return exitCodeOf(reported);
  },
};

/** One workbook for each unit with something to mend or explain. @returns how many were written */
export async function writeSlips(examined: Examined, folder: string, context: Context): Promise<number> {
  const due = slipsDue(examined).length;
  await writeEach('slips', named(slipsFor(examined, isoDay(context.now()))), due, folder, context);
  return due;
}

function* named(slips: Iterable<Slip>) {
  for (const { name: path, workbook } of slips) yield { path, workbook };
}

/** A copy of each such unit's own file, the findings noted in its cells. @returns how many were written */
async function writeMarked(
  examined: Examined,
  paths: readonly string[],
  folder: string,
  { screen, signal, now }: Context,
): Promise<number> {
  const due = slipsDue(examined).length;
  const bytesOf = filesByName(await incomingFiles(paths), nodeCodec);
  let [done, written] = [0, 0];
  for await (const copy of markedCopies(examined, { issued: isoDay(now()), bytesOf, codec: nodeCodec })) {
    signal.throwIfAborted();
    screen.progress(message('cli.writing-marked'), ++done, due);
    if ('reason' in copy) {
      screen.complain(copy.reason);
      continue;
    }
    await writeWhole(join(folder, copy.name), copy.bytes);
    written++;
    if (copy.remark) screen.complain(copy.remark);
  }
  return written;
}
