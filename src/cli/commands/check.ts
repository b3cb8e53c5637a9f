import { join } from 'node:path';
import { examine, type Examined } from '../../batch/examine';
import { receive } from '../../batch/receive';
import { message } from '../../messages/message';
import { returnSlipWorkbook } from '../../validation/returnSlip';
import type { Command, Context } from '../command';
import { CommandError } from '../commandError';
import { isoDay } from '../isoDay';
import { incomingFiles } from '../incoming';
import { cataloguesOf, loadDefinition, type Catalogues } from '../openDefinition';
import { commonUnit, exitCodeOf, writeReport, type Reported } from '../reportJson';
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
    const reported = reportOf(examined);
    printReport(reported, examined.catalogue, context.screen);
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

/** Of a check there is no unit asked for: it is the smallest area that holds every submission. */
export function reportOf({ year, catalogue, accepted, rejected, findings }: Examined): Reported {
  const codes = accepted.map(({ unit }) => unit);
  const unit = commonUnit(catalogue, codes);
  const expected = unit === null ? [] : catalogue.filingUnits(unit.code).map(({ code }) => code);
  const covered = new Set(
    accepted.flatMap((submission) =>
      submission.kind === 'summary' ? (submission.coverage?.reported ?? []) : [submission.unit],
    ),
  );
  return {
    unit,
    year,
    units: {
      expected,
      reported: expected.filter((code) => covered.has(code)),
      missing: expected.filter((code) => !covered.has(code)),
    },
    rejected,
    findings,
  };
}

/** One workbook for each unit with something to mend or explain. @returns how many were written */
export async function writeSlips(
  { catalogue, accepted, findings }: Examined,
  folder: string,
  { screen, signal, now }: Context,
): Promise<number> {
  const due = accepted
    .map((submission) => ({
      submission,
      findings: findings.filter(
        ({ unit, severity, explained }) => unit === submission.unit && severity !== 'info' && !explained,
      ),
    }))
    .filter((slip) => slip.findings.length > 0);
  let written = 0;
  for (const { submission, findings: open } of due) {
    signal.throwIfAborted();
    const unit = catalogue.units.get(submission.unit);
    if (!unit) continue;
    const workbook = returnSlipWorkbook(unit, open, catalogue, { issued: isoDay(now()), submission });
    await saveWorkbook(join(folder, `退回单_${unit.code}_${unit.name}.xlsx`), workbook, now());
    screen.progress(message('cli.writing-slips'), ++written, due.length);
  }
  return written;
}
