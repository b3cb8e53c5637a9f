import { factsFormat, writeFacts } from '../facts';
import { message } from '../../messages/message';
import { narrate } from '../../narrative/narrate';
import { paragraphTexts } from '../../narrative/plainText';
import { rollUp } from '../../rollup/consolidate';
import type { Rollup } from '../../rollup/rollup';
import type { Catalogue } from '../../definition/catalogue';
import type { Workbook } from '../../workbook/workbook';
import { summaryWorkbook, withParagraphs } from '../../summary/summaryWorkbook';
import { readSubmission } from '../../submission/read';
import type { Command } from '../command';
import { isoDay } from '../isoDay';
import { cataloguesOf, loadDefinition } from '../openDefinition';
import { noPrevious, readPrevious } from '../previous';
import { exitCodeOf, writeReport } from '../reportJson';
import { printReport } from '../reportScreen';
import { saveWorkbook } from '../workbookFile';
import { readAndExamine } from './check';
import { unitOf } from './issue';

/** `huibiao rollup`: submissions to the summary workbook of the unit above them. */
export const rollup: Command = {
  name: 'rollup',
  help: 'cli.help-rollup',
  options: ['unit', 'out', 'definition', 'prev', 'json', 'facts'],
  operands: { min: 1, max: Infinity, name: 'cli.operand-paths' },
  async run(given, context) {
    const { screen } = context;
    const out = given.required('out');
    const code = given.required('unit');
    const json = given.option('json');
    const facts = given.option('facts');
    if (facts !== undefined) factsFormat(facts);
    const definition = await loadDefinition(given.option('definition'));
    const unit = unitOf(definition, code);
    const catalogues = cataloguesOf(definition);
    const examined = await readAndExamine(given.operands, { catalogues, within: code, json }, context);
    const { catalogue } = examined;
    const prev = given.option('prev');
    const previous = prev === undefined ? noPrevious : await readPrevious(prev, catalogues, catalogue);
    const result = rollUp(catalogue, unit.code, {
      submissions: examined.accepted,
      rejected: examined.rejected,
      findings: examined.findings,
      previous: previous.of(unit.code),
    });
    await saveWorkbook(out, summaryWithParagraphs(result, catalogue, isoDay(context.now())), context.now());
    printReport(result, catalogue, screen);
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
    await writeReport(json, result, screen.language);
    if (facts !== undefined) {
      await writeFacts(facts, result, catalogue);
      screen.print(message('cli.facts-done', { path: facts, count: result.observations.length }));
    }
    return exitCodeOf(result);
  },
};

/** The summary with its paragraphs, which are written from the summary's own cells. */
export function summaryWithParagraphs(result: Rollup, catalogue: Catalogue, issued: string): Workbook {
  const bare = summaryWorkbook(result, catalogue, { issued });
  const read = readSubmission(bare, catalogue, { name: '' });
  if (!('submission' in read)) return bare;
  return withParagraphs(bare, result, paragraphTexts(narrate(catalogue, read.submission)));
}
