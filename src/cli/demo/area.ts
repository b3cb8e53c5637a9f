/** One area and year of the demo: templates issued, filled in, received, checked, rolled up and written out, by the commands' own functions. */
import { join } from 'node:path';
import type { Catalogues } from '../../batch/catalogues';
import type { Examined } from '../../batch/examine';
import { templatePath } from '../../batch/issue';
import type { Previous } from '../../batch/previous';
import { summarise, type Summarised } from '../../batch/summarise';
import type { Catalogue } from '../../definition/catalogue';
import type { Unit } from '../../definition/definition';
import { message } from '../../messages/message';
import { figuresOf, narrate } from '../../narrative/narrate';
import { plainText } from '../../narrative/plainText';
import type { Rollup } from '../../rollup/rollup';
import { templateWorkbook } from '../../template/template';
import type { Context } from '../command';
import { writeSlips } from '../commands/check';
import { readAndExamine } from '../examineFiles';
import { issueTemplates } from '../commands/issue';
import { writeWhole } from '../files';
import { isoDay } from '../../batch/isoDay';
import { readSummary } from '../summaryFile';
import { writeNarrative } from '../wordNarrative';
import { saveWorkbook } from '../workbookFile';
import type { Entries } from './distribute';

export type Stage = {
  catalogue: Catalogue;
  catalogues: Catalogues;
  unit: Unit;
  previous: Previous;
  /** The demo's folder. */
  out: string;
};

/** The demo's folders, in the order of the chain. */
export const steps = {
  definition: '1-制度',
  templates: '2-填报表',
  submissions: '3-报送表',
  slips: '4-退回单',
  summaries: '5-汇总表',
  texts: '6-统计段落',
} as const;

/** The folder of one step, area and year: `demo-out/2-填报表/海东市2024`. */
export function folderFor({ out, unit, catalogue }: Stage, step: (typeof steps)[keyof typeof steps]): string {
  return join(out, step, `${unit.name}${catalogue.year}`);
}

export async function issueAndFill(stage: Stage, entries: Entries, context: Context): Promise<void> {
  const { catalogue, unit, previous } = stage;
  const folder = folderFor(stage, steps.templates);
  const count = await issueTemplates({ catalogue, unit, previous, example: true }, folder, context);
  context.screen.print(
    message('cli.issue-done', { unit: unit.name, year: catalogue.year, count, path: folder }),
  );
  await fill(stage, entries, context);
}

/** Writes each template as its clerk would send it back. */
async function fill(stage: Stage, entries: Entries, { screen, now, signal }: Context): Promise<void> {
  const { catalogue, unit, previous } = stage;
  const units = catalogue.filingUnits(unit.code);
  const issued = isoDay(now());
  let done = 0;
  let values = 0;
  for (const filing of units) {
    signal.throwIfAborted();
    const entered = entries.get(filing.code) ?? new Map<string, number>();
    const workbook = templateWorkbook(catalogue, filing, {
      previous: previous.of(filing.code),
      issued,
      example: true,
      entries: { values: entered, contact: { name: '示例', phone: '0972-0000000', date: issued } },
    });
    const path = join(folderFor(stage, steps.submissions), templatePath(catalogue, filing, unit));
    await saveWorkbook(path, workbook, now());
    values += entered.size;
    screen.progress(message('cli.demo-filling'), ++done, units.length);
  }
  screen.print(
    message('cli.demo-filled', { area: unit.name, year: catalogue.year, units: units.length, values }),
  );
}

/** Reads the submissions of an area back from disk, checks them, and writes the return slips. */
export async function receiveAndCheck(stage: Stage, context: Context): Promise<Examined> {
  const { catalogue, catalogues, unit } = stage;
  const examined = await readAndExamine(
    [folderFor(stage, steps.submissions)],
    { definition: catalogue.definition, catalogues, within: unit.code },
    context,
  );
  const slips = await writeSlips(examined, folderFor(stage, steps.slips), context);
  const count = (severity: string) =>
    examined.findings.filter((finding) => finding.severity === severity).length;
  context.screen.print(
    message('cli.demo-checked', {
      area: unit.name,
      year: catalogue.year,
      units: examined.accepted.length,
      errors: count('error'),
      warnings: count('warning'),
      slips,
    }),
  );
  return examined;
}

/** The summary of a unit from what `examined` holds of it. */
export function summaryOf(
  { catalogue, unit, previous }: Stage,
  examined: Examined,
  { now }: Context,
): Summarised {
  const within = (code: string) => catalogue.isWithin(code, unit.code);
  const part: Examined = {
    ...examined,
    accepted: examined.accepted.filter((submission) => within(submission.unit)),
    rejected: examined.rejected.filter((rejection) => rejection.unit === undefined || within(rejection.unit)),
    findings: examined.findings.filter((finding) => within(finding.unit)),
  };
  return summarise(part, unit.code, { previous: previous.of(unit.code), issued: isoDay(now()) });
}

/** Rolls up and writes the summary workbook. @returns the roll-up and the workbook's path */
export async function rollUpAndWrite(
  stage: Stage,
  examined: Examined,
  context: Context,
): Promise<{ result: Rollup; path: string }> {
  const { catalogue, unit, out } = stage;
  const { rollup: result, workbook } = summaryOf(stage, examined, context);
  const path = join(out, steps.summaries, `${unit.name}${catalogue.year}年汇总表.xlsx`);
  await saveWorkbook(path, workbook, context.now());
  context.screen.print(
    message('cli.demo-rolled', {
      area: unit.name,
      year: catalogue.year,
      reported: result.units.reported.length,
      expected: result.units.expected.length,
      known: [...result.totals.values()].filter(({ value }) => value !== null).length,
    }),
  );
  return { result, path };
}

/** The paragraphs of a summary workbook, as text and as a Word document. */
export async function writeText(
  { catalogue, catalogues, unit, out }: Stage,
  summaryPath: string,
  context: Context,
): Promise<void> {
  const { screen, now } = context;
  const summary = await readSummary(summaryPath, catalogues, context);
  const narrative = narrate(catalogue, summary);
  const path = join(out, steps.texts, `${unit.name}${catalogue.year}年统计段落`);
  await writeWhole(`${path}.txt`, plainText(narrative));
  await writeWhole(`${path}.docx`, await writeNarrative(narrative, { created: now().toISOString() }));
  screen.print(
    message('cli.demo-text', {
      area: unit.name,
      year: catalogue.year,
      paragraphs: narrative.paragraphs.length,
      figures: figuresOf(narrative).length,
    }),
  );
}
