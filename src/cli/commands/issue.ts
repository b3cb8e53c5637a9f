import { join } from 'node:path';
import type { Catalogue } from '../../definition/catalogue';
import type { Definition, Unit } from '../../definition/definition';
import { message } from '../../messages/message';
import { templateFileName } from '../../template/fileName';
import { templateWorkbook } from '../../template/template';
import type { Command, Context } from '../command';
import { CommandError } from '../commandError';
import { isoDay } from '../isoDay';
import { cataloguesOf, loadDefinition } from '../openDefinition';
import { noPrevious, readPrevious, type Previous } from '../previous';
import { saveWorkbook } from '../workbookFile';

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
    const catalogues = cataloguesOf(definition);
    const catalogue = catalogues(year);
    const prev = given.option('prev');
    const previous = prev === undefined ? noPrevious : await readPrevious(prev, catalogues, catalogue);
    const files = await issueTemplates({ catalogue, unit, previous, out }, context);
    context.screen.print(
      message('cli.issue-done', { unit: unit.name, year, count: files.length, path: out }),
    );
    return 0;
  },
};

/** @throws CommandError where the definition has no such unit */
export function unitOf({ units }: Pick<Definition, 'units'>, code: string): Unit {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new CommandError(message('cli.unit-unknown', { code }));
  return unit;
}

type Issue = { catalogue: Catalogue; unit: Unit; previous: Previous; out: string; example?: boolean };

/**
 * Writes the templates; those of units deeper than one level stand in a folder named after the area they belong to.
 * @returns the paths written, by the order of the definition
 */
export async function issueTemplates(
  { catalogue, unit, previous, out, example = false }: Issue,
  { screen, signal, now }: Context,
): Promise<string[]> {
  const units = catalogue.filingUnits(unit.code);
  if (units.length === 0) throw new CommandError(message('cli.unit-without-filing', { unit: unit.name }));
  const issued = isoDay(now());
  const paths: string[] = [];
  for (const filing of units) {
    signal.throwIfAborted();
    const workbook = templateWorkbook(catalogue, filing, {
      previous: previous.of(filing.code),
      issued,
      example,
    });
    const path = join(out, folderOf(catalogue, filing, unit), templateFileName(filing, catalogue.year));
    await saveWorkbook(path, workbook, now());
    paths.push(path);
    screen.progress(message('cli.issuing'), paths.length, units.length);
  }
  return paths;
}

/** Empty for the direct children of `top`; otherwise the name of the area between. */
export function folderOf(catalogue: Catalogue, filing: Unit, top: Unit): string {
  if (filing.code === top.code || filing.parent === undefined || filing.parent === top.code) return '';
  return catalogue.units.get(filing.parent)?.name ?? '';
}
