import { cataloguesOf } from '../../batch/catalogues';
import { summarise } from '../../batch/summarise';
import { message } from '../../messages/message';
import type { Command } from '../command';
import { factsFormat, writeFacts } from '../facts';
import { isoDay } from '../../batch/isoDay';
import { loadDefinition } from '../openDefinition';
import { exitCodeOf, writeReport } from '../reportJson';
import { printReport } from '../reportScreen';
import { readPrevious } from '../summaryFile';
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
    const previous = await readPrevious(given.option('prev'), catalogues, catalogue);
    const { rollup: result, workbook } = summarise(examined, code, {
      previous: previous.of(code),
      issued: isoDay(context.now()),
    });
    await saveWorkbook(out, workbook, context.now());
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
