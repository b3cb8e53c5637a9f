import { blocksOf, bytesOfValues, type Block } from '../blocks';
import type { CellEntry } from '../port';
import { inPortions } from './portions';
import { inExcel } from './run';
import { findSheets } from './sheets';
import { unlocked } from './unlocked';

/** The calls that make one range and set its values, as the client writes them down. */
const bytesOfRange = 1_200;

/** Two syncs, one more for each 3 MB. The port's own followers hear nothing of it. */
export async function writeCells(
  context: Excel.RequestContext,
  name: string,
  cells: readonly CellEntry[],
): Promise<void> {
  const [sheet] = (await findSheets(context, [name])).values();
  if (!sheet) return;
  const work = () =>
    inPortions(context, blocksOf(cells), bytesOf, (blocks) => {
      // off within the one request only: what others change between two requests is heard
      context.runtime.enableEvents = false;
      for (const { address, values } of blocks) {
        sheet.getRange(address).values = values.map((row) => row.map(typed));
      }
      context.runtime.enableEvents = true;
    });
  try {
    await unlocked(context, [sheet], work);
  } catch (error) {
    await hearAgain().catch(() => undefined);
    throw error;
  }
}

/** A batch that fails halfway leaves events off. */
function hearAgain(): Promise<void> {
  return inExcel(async ({ runtime }) => {
    runtime.enableEvents = true;
  });
}

/** As a person would type it so that Excel takes it for what it is: after an apostrophe nothing is a formula or a date. */
function typed(value: CellEntry['value']): string | number | boolean {
  if (typeof value === 'string' && value !== '') return `'${value}`;
  return value ?? '';
}

/** The client writes each 1,500 cells as a range of their own. */
function bytesOf({ values }: Block): number {
  const ranges = Math.ceil(values.flat().length / 1_500);
  return bytesOfValues(values) + bytesOfRange * ranges;
}
