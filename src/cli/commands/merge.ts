import { cataloguesOf } from '../../batch/catalogues';
import { mergeParts, readPartial } from '../../batch/partial';
import type { Received } from '../../batch/receive';
import { openSound } from '../../definition/openSound';
import { message } from '../../messages/message';
import type { Command } from '../command';
import { CommandError } from '../commandError';
import { readText } from '../files';
import { findFiles } from '../findFiles';
import { loadDefinition } from '../openDefinition';
import { rollUpOptions, rollUpReceived, rollUpTask } from '../rollUpReceived';

/** `huibiao merge`: what several `rollup --partial` read, rolled up as if one had read it all. */
export const merge: Command = {
  name: 'merge',
  help: 'cli.help-merge',
  options: rollUpOptions,
  operands: { min: 1, max: Infinity, name: 'cli.operand-partials' },
  async run(given, context) {
    const task = await rollUpTask(given);
    const definition = await loadDefinition(given.option('definition'));
    const receive = async () => {
      const files = await findFiles(given.operands);
      const parts: Received[] = [];
      for (const { path, name } of files) {
        context.signal.throwIfAborted();
        parts.push(readPartial(await readText(path), name, definition));
        context.screen.progress(message('cli.reading-partials'), parts.length, files.length);
      }
      const merged = mergeParts(parts);
      const twice = firstTwice([...merged.submissions, ...merged.rejections].map(({ file }) => file));
      if (twice !== undefined) throw new CommandError(message('cli.partial-twice', { file: twice }));
      return merged;
    };
    const catalogues = cataloguesOf(definition, openSound);
    return rollUpReceived(receive, { definition, catalogues }, task, context);
  },
};

/** A file that two parts hold would be counted against itself. */
function firstTwice(files: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return files.find((file) => seen.size === seen.add(file).size);
}
