import { basename } from 'node:path';
import { cataloguesOf } from '../../batch/catalogues';
import { writeNarrative } from '../../docx/write';
import { message } from '../../messages/message';
import { figuresOf, narrate as narrateSummary } from '../../narrative/narrate';
import { plainText } from '../../narrative/plainText';
import type { Command } from '../command';
import { CommandError } from '../commandError';
import { writeWhole } from '../files';
import { loadDefinition } from '../openDefinition';
import { readSummary } from '../summaryFile';

/** `huibiao narrate`: a summary to the statistics paragraphs of the annual report. */
export const narrate: Command = {
  name: 'narrate',
  help: 'cli.help-narrate',
  options: ['out', 'definition', 'json'],
  operands: { min: 1, max: 1, name: 'cli.operand-summary' },
  async run(given, { screen, now }) {
    const out = given.required('out');
    const asWord = /\.docx$/i.test(out);
    if (!asWord && !/\.txt$/i.test(out)) {
      throw new CommandError(
        message('cli.out-extension', { option: 'out', known: '.docx / .txt', found: basename(out) }),
      );
    }
    const catalogues = cataloguesOf(await loadDefinition(given.option('definition')));
    const summary = await readSummary(given.operands[0] ?? '', catalogues);
    const narrative = narrateSummary(catalogues(summary.year), summary);
    await writeWhole(
      out,
      asWord ? await writeNarrative(narrative, { created: now().toISOString() }) : plainText(narrative),
    );
    const json = given.option('json');
    if (json !== undefined) await writeWhole(json, `${JSON.stringify(narrative, null, 2)}\n`);
    const figures = figuresOf(narrative).length;
    screen.print(
      message('cli.narrate-done', { path: out, paragraphs: narrative.paragraphs.length, figures }),
    );
    return 0;
  },
};
