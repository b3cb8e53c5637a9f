import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cataloguesOf } from '../../batch/catalogues';
import { templatePath } from '../../batch/issue';
import { noPrevious } from '../../batch/previous';
import type { Catalogue } from '../../definition/catalogue';
import { openSound } from '../../definition/openSound';
import { message } from '../../messages/message';
import type { Rollup } from '../../rollup/rollup';
import { Given, type Command, type Context } from '../command';
import { CommandError } from '../commandError';
import { reasonOf } from '../diskError';
import {
  folderFor,
  issueAndFill,
  receiveAndCheck,
  rollUpAndWrite,
  steps,
  summaryOf,
  writeText,
  type Stage,
} from '../demo/area';
import { printClaims, printComparison, printConflicts, printRest } from '../demo/conclusion';
import { distribute, type AreaFigures, type Conflict } from '../demo/distribute';
import { haidong2024 } from '../demo/published/haidong2024';
import { huzhu2024 } from '../demo/published/huzhu2024';
import { huzhu2025 } from '../demo/published/huzhu2025';
import type { PublishedReport } from '../demo/published/published';
import { loadDefinition } from '../openDefinition';
import { readPrevious } from '../summaryFile';
import { init } from './init';
import { readAndExamine } from '../examineFiles';
import { unitOf } from './issue';

/** Changing it changes every unit's figures and none of the totals. */
const seed = 630200;

/** `huibiao demo`: the whole chain on published figures, and what they contradict. */
export const demo: Command = {
  name: 'demo',
  help: 'cli.help-demo',
  options: ['out'],
  operands: { min: 0, max: 0 },
  async run(given, context) {
    const out = given.required('out');
    await clearFolder(out);
    const started = context.now().getTime();
    const stage = (number: number, title: 'definition' | 'year-2024' | 'year-2025' | 'compare') =>
      context.screen.print(message('cli.demo-stage', { number, title: message(`cli.demo-${title}`) }));

    stage(1, 'definition');
    await init.run(
      new Given([], { out: join(out, steps.definition, '法治政府建设年度报告统计制度.xlsx') }),
      context,
    );
    const catalogues = cataloguesOf(await loadDefinition(undefined), openSound);

    stage(2, 'year-2024');
    const of2024 = catalogues(2024);
    const city: Stage = {
      catalogue: of2024,
      catalogues,
      unit: unitOf(of2024.definition, haidong2024.unit),
      previous: noPrevious,
      out,
    };
    const in2024 = await cityYear(city, context);

    stage(3, 'year-2025');
    const of2025 = catalogues(2025);
    const previous = await readPrevious(in2024.countyPath, of2025, huzhu2025.unit, context);
    const county: Stage = {
      catalogue: of2025,
      catalogues,
      unit: unitOf(of2025.definition, huzhu2025.unit),
      previous,
      out,
    };
    const { entries } = distribute(of2025, [figuresOf(huzhu2025, of2025)], seed + 1);
    await issueAndFill(county, entries, context);
    const in2025 = await rollUpAndWrite(county, await receiveAndCheck(county, context), context);
    await writeText(county, in2025.path, context);

    stage(4, 'compare');
    const outcomes = [
      { report: haidong2024, result: in2024.city, catalogue: of2024 },
      { report: huzhu2024, result: in2024.county, catalogue: of2024 },
      { report: huzhu2025, result: in2025.result, catalogue: of2025 },
    ];
    printComparison(outcomes, context.screen);
    printRest(outcomes, context.screen);
    printConflicts(in2024.conflicts, of2024, context.screen);
    printClaims(outcomes, context.screen);
    const seconds = ((context.now().getTime() - started) / 1000).toFixed(1);
    context.screen.print('');
    context.screen.print(message('cli.demo-done', { seconds, path: out }));
    return 0;
  },
};

type CityYear = { city: Rollup; county: Rollup; countyPath: string; conflicts: Conflict[] };

/** 海东市 2024: its counties rolled up one by one, the city from their summaries, and once more from all the units' files at once. */
async function cityYear(city: Stage, context: Context): Promise<CityYear> {
  const { catalogue, catalogues } = city;
  const published = [figuresOf(haidong2024, catalogue), figuresOf(huzhu2024, catalogue)];
  const { entries, conflicts } = distribute(catalogue, published, seed);
  await issueAndFill(city, entries, context);
  const examined = await receiveAndCheck(city, context);

  const rolled = new Map<string, { result: Rollup; path: string }>();
  for (const unit of catalogue.children(city.unit.code).filter(({ own }) => !own)) {
    rolled.set(unit.code, await rollUpAndWrite({ ...city, unit }, examined, context));
  }
  const huzhu = rolled.get(huzhu2024.unit);
  if (!huzhu) throw new Error(`${huzhu2024.unit} does not stand under ${city.unit.code}`);

  const files = [...[...rolled.values()].map(({ path }) => path), ...ownFilesOf(city)];
  const fromSummaries = await readAndExamine(
    files,
    { definition: catalogue.definition, catalogues, within: city.unit.code },
    context,
  );
  const { result, path } = await rollUpAndWrite(city, fromSummaries, context);
  printAgreement(result, summaryOf(city, examined, context).rollup, examined.accepted.length, context);

  await writeText(city, path, context);
  await writeText({ ...city, unit: unitOf(catalogue.definition, huzhu2024.unit) }, huzhu.path, context);
  return { city: result, county: huzhu.result, countyPath: huzhu.path, conflicts };
}

/** The files of the units that file directly to the area, its own unit among them. */
function ownFilesOf({ catalogue, unit, ...stage }: Stage): string[] {
  const folder = folderFor({ catalogue, unit, ...stage }, steps.submissions);
  return catalogue
    .filingUnits(unit.code)
    .filter(({ parent }) => parent === unit.code)
    .map((filing) => join(folder, templatePath(catalogue, filing, unit)));
}

/** Says whether the two ways of rolling up give the same totals. */
function printAgreement(inSteps: Rollup, atOnce: Rollup, units: number, { screen }: Context): void {
  const differing = [...inSteps.totals].filter(
    ([code, total]) => atOnce.totals.get(code)?.value !== total.value,
  );
  screen.print(
    differing.length === 0
      ? message('cli.demo-paths-agree', { units, count: inSteps.totals.size })
      : message('cli.demo-paths-differ', {
          count: differing.length,
          codes: differing.map(([code]) => code).join(' '),
        }),
  );
}

/** Published totals of the indicators that units enter, in the indicators' units of measure. */
export function figuresOf({ unit, figures }: PublishedReport, catalogue: Catalogue): AreaFigures {
  const entered = figures.flatMap((figure): [string, number][] =>
    'indicator' in figure && catalogue.indicators.get(figure.indicator)?.rollup !== 'derived'
      ? [[figure.indicator, figure.value]]
      : [],
  );
  return { unit, values: new Map(entered) };
}

/**
 * Clears what an earlier demo left in the folder.
 * @throws CommandError where the folder holds anything else: the demo deletes nothing of others
 */
async function clearFolder(out: string): Promise<void> {
  const ours = new Set<string>(Object.values(steps));
  const present = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandError(message('cli.cannot-read', { path: out, reason: reasonOf(error) }));
  });
  const foreign = present.find((name) => !ours.has(name));
  if (foreign !== undefined)
    throw new CommandError(message('cli.demo-folder-foreign', { path: out, found: foreign }));
  for (const name of present) await rm(join(out, name), { recursive: true });
}
