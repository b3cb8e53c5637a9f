import { basename } from 'node:path';
import type { DefinitionChanges } from '../../definition/changes/change';
import { changesBetween } from '../../definition/changes/compare';
import { tellChanges } from '../../definition/changes/tell';
import type { Definition } from '../../definition/definition';
import { message, say } from '../../messages/message';
import type { Command } from '../command';
import { CommandError } from '../commandError';
import { writeWhole } from '../files';
import { loadDefinition } from '../openDefinition';

/** Stands for the built-in definition in place of a file. */
const builtIn = 'builtin';

/**
 * `huibiao diff OLD NEW`: what changed between two definitions, for clerks first. Exit code 0 whether or not anything changed.
 * `--json` writes `DefinitionChanges` (definition/changes/change.ts):
 *
 *     { "old": {"id","version","name","hash"}, "new": {…}, "year"?, "unit"?,
 *       "fields": [{"field":"version","old":"1.0","new":"1.1"}],              # of the definition itself
 *       "changes": [{"subject":"chapter|indicator|table|row|column|unit|rule|text", "kind":"added|continued|dropped|changed",
 *         "code","name", "table"?: {"code","name"}, "formerly"?: {"code","name"}, "continuedBy"?: {"code","name"},
 *         "fields": [{"field","old","new"}],                                   # null where a field is empty
 *         "filledBy"?: [unit codes], "fillers"?: {"gained","lost"}, "figures"?: {"gained","lost"} }] }
 */
export const diff: Command = {
  name: 'diff',
  help: 'cli.help-diff',
  options: ['year', 'unit', 'out', 'json'],
  operands: { min: 2, max: 2, name: 'cli.operand-definitions' },
  async run(given, { screen }) {
    const [oldPath = '', newPath = ''] = given.operands;
    const out = given.option('out');
    if (out !== undefined && !/\.txt$/i.test(out)) {
      throw new CommandError(
        message('cli.out-extension', { option: 'out', known: '.txt', found: basename(out) }),
      );
    }
    const year = given.option('year') === undefined ? undefined : given.requiredYear();
    const [old, current] = [await load(oldPath), await load(newPath)];
    const unit = given.option('unit');
    if (unit !== undefined && ![...current.units, ...old.units].some(({ code }) => code === unit)) {
      throw new CommandError(message('cli.diff-unit-unknown', { code: unit }));
    }
    const changes = changesBetween(old, current, {
      ...(year !== undefined && { year }),
      ...(unit !== undefined && { unit }),
    });
    const lines = tellChanges(changes, { old, current }).map(
      ({ depth, text }) => '  '.repeat(depth) + say(text, screen.language),
    );
    for (const line of lines) screen.print(line);
    if (out !== undefined) {
      await writeWhole(out, `${lines.join('\n')}\n`);
      screen.print(message('cli.diff-done', { path: out }));
    }
    await writeJson(given.option('json'), changes);
    return 0;
  },
};

async function load(path: string): Promise<Definition> {
  return loadDefinition(path === builtIn ? undefined : path);
}

async function writeJson(path: string | undefined, changes: DefinitionChanges): Promise<void> {
  if (path !== undefined) await writeWhole(path, `${JSON.stringify(changes, null, 2)}\n`);
}
