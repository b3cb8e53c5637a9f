import { cataloguesOf } from '../../batch/catalogues';
import { coverageOf } from '../../batch/coverage';
import type { Examined } from '../../batch/examine';
import { slipsDue, slipsFor, type Slip } from '../../batch/slips';
import { openSound } from '../../definition/open';
import { message } from '../../messages/message';
import type { Command, Context } from '../command';
import { isoDay } from '../../batch/isoDay';
import { readAndExamine } from '../examineFiles';
import { assertFolderWritable, assertWritable } from '../files';
import { loadDefinition } from '../openDefinition';
import { exitCodeOf, writeReport } from '../reportJson';
import { printReport } from '../reportScreen';
import { writeEach } from '../writeEach';

/** `huibiao check`: what is wrong with the files that came back, and a return slip for each unit that must mend something. */
export const check: Command = {
  name: 'check',
  help: 'cli.help-check',
  options: ['definition', 'json', 'slips'],
  operands: { min: 1, max: Infinity, name: 'cli.operand-paths' },
  async run(given, context) {
    const definition = await loadDefinition(given.option('definition'));
    const catalogues = cataloguesOf(definition, openSound);
    const json = given.option('json');
    const slips = given.option('slips');
    await assertWritable(json);
    if (slips !== undefined) await assertFolderWritable(slips);
    const examined = await readAndExamine(given.operands, { definition, catalogues, json }, context);
    const { year, catalogue, rejected, findings } = examined;
    const { unit, ...units } = coverageOf(examined);
    const reported = { unit, year, units, rejected, findings };
    printReport(reported, catalogue, context.screen);
    await writeReport(json, reported, context.screen.language);
    if (slips !== undefined) {
      const written = await writeSlips(examined, slips, context);
      context.screen.print(message('cli.slips-done', { count: written, path: slips }));
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
