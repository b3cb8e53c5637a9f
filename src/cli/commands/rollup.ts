import { cataloguesOf } from '../../batch/catalogues';
import { partialText } from '../../batch/partial';
import { openSound } from '../../definition/openSound';
import { message } from '../../messages/message';
import type { Command } from '../command';
import { CommandError } from '../commandError';
import { withFiles } from '../examineFiles';
import { assertWritable, writeWhole } from '../files';
import { unlessInterrupted } from '../interrupted';
import { loadDefinition } from '../openDefinition';
import { rollUpOptions, rollUpReceived } from '../rollUpReceived';

/**
 * `huibiao rollup`: submissions to the summary workbook of the unit above them. With `--partial` they are only read, and what they hold is
 * written down for `huibiao merge`.
 */
export const rollup: Command = {
  name: 'rollup',
  help: 'cli.help-rollup',
  options: [...rollUpOptions, 'partial'],
  operands: { min: 1, max: Infinity, name: 'cli.operand-paths' },
  async run(given, context) {
    const partial = given.option('partial');
    const needless = rollUpOptions.find((name) => name !== 'definition' && given.option(name) !== undefined);
    if (partial !== undefined && needless !== undefined)
      throw new CommandError(message('cli.partial-alone', { option: `--${needless}` }));
    return withFiles(given.operands, context, async (readAll) => {
      const definition = await loadDefinition(given.option('definition'));
      const reading = { definition, catalogues: cataloguesOf(definition, openSound) };
      if (partial === undefined)
        return rollUpReceived((checks) => readAll({ ...reading, checks }), reading, given, context);

      await assertWritable(partial);
      const received = await readAll(reading);
      await unlessInterrupted(context.signal);
      await writeWhole(partial, partialText(received, definition));
      const { submissions, rejections } = received;
      context.screen.print(
        message('cli.partial-done', {
          path: partial,
          count: submissions.length,
          refused: rejections.length,
        }),
      );
      return rejections.length > 0 ? 1 : 0;
    });
  },
};
