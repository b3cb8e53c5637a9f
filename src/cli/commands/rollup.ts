import { cataloguesOf } from '../../batch/catalogues';
import { partialText } from '../../batch/partial';
import type { Received } from '../../batch/receive';
import type { Definition } from '../../definition/definition';
import { openSound } from '../../definition/openSound';
import { message } from '../../messages/message';
import type { Command, Context, ExitCode } from '../command';
import { CommandError } from '../commandError';
import { withFiles } from '../examineFiles';
import { assertWritable, writeWhole } from '../files';
import { unlessInterrupted } from '../interrupted';
import { loadDefinition } from '../openDefinition';
import { rollUpOptions, rollUpReceived, rollUpTask } from '../rollUpReceived';

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
    const then = partial === undefined ? await rollUpTask(given) : { partial };
    await assertWritable(partial);
    return withFiles(given.operands, context, async (readAll) => {
      const definition = await loadDefinition(given.option('definition'));
      const reading = { definition, catalogues: cataloguesOf(definition, openSound) };
      if ('partial' in then) return writePartial(then.partial, await readAll(reading), definition, context);
      return rollUpReceived((checks) => readAll({ ...reading, checks }), reading, then, context);
    });
  },
};

async function writePartial(
  path: string,
  received: Received,
  definition: Definition,
  { screen, signal }: Context,
): Promise<ExitCode> {
  await unlessInterrupted(signal);
  await writeWhole(path, partialText(received, definition));
  const { submissions, rejections } = received;
  const counts = { count: submissions.length, refused: rejections.length };
  screen.print(message('cli.partial-done', { path, ...counts }));
  return rejections.length > 0 ? 1 : 0;
}
