import { basename } from 'node:path';
import { cataloguesOf } from '../../batch/catalogues';
import type { Catalogue } from '../../definition/catalogue';
import type { TextVariant } from '../../definition/definition';
import { valueOf, valuesOf, variantWords } from '../../definition/words';
import { openSound } from '../../definition/openSound';
import { fillTemplate } from '../../docx/filling/fillTemplate';
import { counted, tell, tellCharts } from '../../docx/update/tell';
import { updateDocument } from '../../docx/update/updateDocument';
import { message } from '../../messages/message';
import { chartsOf } from '../../narrative/charts';
import { lint } from '../../narrative/lint/lint';
import { figuresOf, narrate as narrateSummary } from '../../narrative/narrate';
import { plainText } from '../../narrative/plainText';
import type { Submission } from '../../submission/submission';
import type { Command, Context, Given } from '../command';
import { CommandError } from '../commandError';
import { readBytes, writeWhole } from '../files';
import { nodeCodec } from '../nodeCodec';
import { loadDefinition } from '../openDefinition';
import { readSummary } from '../summaryFile';
import { writeNarrative } from '../wordNarrative';

/** `huibiao narrate`: a summary to the statistics paragraphs of the annual report, or to the new figures of an edited one. */
export const narrate: Command = {
  name: 'narrate',
  help: 'cli.help-narrate',
  options: ['out', 'definition', 'variant', 'json', 'template', 'update'],
  flags: ['comments', 'charts'],
  operands: { min: 1, max: 1, name: 'cli.operand-summary' },
  async run(given, context) {
    const out = given.required('out');
    const update = given.option('update');
    const template = given.option('template');
    if (update !== undefined && template !== undefined) throw new CommandError(message('cli.narrate-apart'));
    const length = lengthFrom(given);
    if (update !== undefined && length.variant) throw new CommandError(message('cli.narrate-own-length'));
    if (given.flag('charts')) assertCharts(out, update ?? template);
    assertExtension(out, (update ?? template) ? /\.docx$/i : /\.(docx|txt)$/i);
    const catalogues = cataloguesOf(await loadDefinition(given.option('definition')), openSound);
    const summary = await readSummary(given.operands[0] ?? '', catalogues, context);
    const catalogue = catalogues(summary.year);
    const work = { out, catalogue, summary, length, given, ...context };
    if (update !== undefined) await writeUpdate(update, work);
    else if (template !== undefined) await writeFilled(template, work);
    else await writeText(work);
    return 0;
  },
};

function assertExtension(out: string, known: RegExp): void {
  if (known.test(out)) return;
  const names = known.test('.txt') ? '.docx / .txt' : '.docx';
  throw new CommandError(message('cli.out-extension', { option: 'out', known: names, found: basename(out) }));
}

/** Charts go into a Word file that is written anew. @throws CommandError */
function assertCharts(out: string, given: string | undefined): void {
  if (given !== undefined) throw new CommandError(message('cli.narrate-charts-new'));
  if (/\.txt$/i.test(out))
    throw new CommandError(message('cli.narrate-charts-word', { found: basename(out) }));
}

/** What is written, from what, and where to. */
type Work = Context & {
  out: string;
  catalogue: Catalogue;
  summary: Submission;
  length: { variant?: TextVariant };
  given: Given;
};

/** @throws CommandError where `--variant` is none of the lengths */
function lengthFrom(given: Given): { variant?: TextVariant } {
  const named = given.option('variant');
  if (named === undefined) return {};
  const variant = valueOf(variantWords, named) ?? valuesOf(variantWords).find((value) => value === named);
  if (!variant) throw new CommandError(message('cli.variant-unknown', { found: named }));
  return { variant };
}

async function writeText({ out, catalogue, summary, length, given, screen, now }: Work): Promise<void> {
  const narrative = narrateSummary(catalogue, summary, length);
  const charts = given.flag('charts') ? chartsOf(catalogue, summary, narrative) : [];
  const options = { created: now().toISOString(), comments: given.flag('comments'), charts };
  const asWord = /\.docx$/i.test(out);
  await writeWhole(out, asWord ? await writeNarrative(narrative, options) : plainText(narrative));
  await writeJson(given, narrative);
  for (const { paragraph, message: remark } of lint(narrative))
    screen.complain(message('cli.narrate-remark', { paragraph: paragraph + 1, remark }));
  const figures = figuresOf(narrative).length;
  screen.print(message('cli.narrate-done', { path: out, paragraphs: narrative.paragraphs.length, figures }));
  if (!given.flag('charts')) return;
  const { length: count } = charts;
  screen.print(count > 0 ? message('cli.narrate-charts', { count }) : message('cli.narrate-charts-none'));
}

/** The figures of an edited document against the summary, and a copy that offers the new ones. */
async function writeUpdate(document: string, work: Work): Promise<void> {
  const { out, catalogue, summary, given, screen, now } = work;
  const date = now().toISOString();
  const update = updateDocument(await readBytes(document), catalogue, summary, { date, codec: nodeCodec });
  await writeWhole(out, update.bytes);
  const counts = counted(update.figures);
  const { unit, year, file } = summary;
  const { figures, charts } = update;
  await writeJson(given, { document, summary: file, unit, year, counts, figures, charts });
  for (const figure of update.figures) {
    const line = tell(figure);
    if (line) screen.print(line);
  }
  for (const line of tellCharts(charts)) screen.print(line);
  screen.print(message('cli.narrate-updated', { path: out, ...counts }));
}

/** A person's own document with its marks filled in. */
async function writeFilled(template: string, work: Work): Promise<void> {
  const { out, catalogue, summary, length, given, screen } = work;
  const options = { ...length, codec: nodeCodec };
  const filled = fillTemplate(await readBytes(template), catalogue, summary, options);
  await writeWhole(out, filled.bytes);
  const { unit, year, file } = summary;
  await writeJson(given, { template, summary: file, unit, year, figures: filled.figures });
  for (const remark of filled.remarks) screen.complain(remark);
  screen.print(message('cli.narrate-filled', { path: out, figures: filled.figures.length }));
}

async function writeJson(given: Given, shown: unknown): Promise<void> {
  const path = given.option('json');
  if (path !== undefined) await writeWhole(path, `${JSON.stringify(shown, null, 2)}\n`);
}
