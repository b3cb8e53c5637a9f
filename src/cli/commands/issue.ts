import { templatesFor, type IssueRequest } from '../../batch/issue';
import type { Definition, Unit } from '../../definition/definition';
import { openDefinition } from '../../definition/open';
import { message } from '../../messages/message';
import type { Command, Context } from '../command';
import { CommandError } from '../commandError';
import { isoDay } from '../../batch/isoDay';
import { loadDefinition } from '../openDefinition';
import { readPrevious } from '../summaryFile';
import { writeEach } from '../writeEach';

/** `huibiao issue`: one template for every filing unit at and below a unit. */
export const issue: Command = {
  name: 'issue',
  help: 'cli.help-issue',
  options: ['definition', 'unit', 'year', 'prev', 'out'],
  operands: { min: 0, max: 0 },
  async run(given, context) {
    const out = given.required('out');
    const year = given.requiredYear();
    const code = given.required('unit');
    const definition = await loadDefinition(given.option('definition'));
    const unit = unitOf(definition, code);
    const catalogue = openDefinition(definition, year);
    const previous = await readPrevious(given.option('prev'), catalogue, code, context);
    const count = await issueTemplates({ catalogue, unit, previous }, out, context);
    context.screen.print(message('cli.issue-done', { unit: unit.name, year, count, path: out }));
    return 0;
  },
};

/** @throws CommandError where the definition has no such unit */
export function unitOf({ units }: Pick<Definition, 'units'>, code: string): Unit {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new CommandError(message('cli.unit-unknown', { code }));
  return unit;
}

/**
 * Writes the templates into the folder `out`.
 * @returns how many were written
 * @throws NothingToIssueError where no unit files at or below the unit
 */
export async function issueTemplates(
  request: Omit<IssueRequest, 'issued' | 'only'>,
  out: string,
  context: Context,
): Promise<number> {
  const all = request.catalogue.filingUnits(request.unit.code).length;
  await writeEach('issue', templatesFor({ ...request, issued: isoDay(context.now()) }), all, out, context);
  return all;
}
