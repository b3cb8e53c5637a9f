import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stamped } from '../../src/batch/stamp';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { figuresOf } from '../../src/cli/commands/demo';
import { distribute, type Entries } from '../../src/cli/demo/distribute';
import { huzhu2025 } from '../../src/cli/demo/published/huzhu2025';
import type { Catalogue } from '../../src/definition/catalogue';
import type { Unit } from '../../src/definition/definition';
import { isFiling } from '../../src/definition/unitTree';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';

const issued = '2026-01-05';

/**
 * Writes the templates of the units right below an area as their clerks would send them back, in a folder of the area's name: what 互助土族自治县
 * published is split over them, whatever else is asked in numbers is 0, and last year's figures are prefilled.
 */
export async function fillArea(catalogue: Catalogue, area: Unit, folder: string): Promise<void> {
  const figures = [{ ...figuresOf(huzhu2025, catalogue), unit: area.code }];
  const seed = Number(area.code);
  const thisYear = distribute(catalogue, figures, seed).entries;
  const lastYear = distribute(catalogue, figures, seed + 1_000_000).entries;
  await mkdir(join(folder, area.name), { recursive: true });
  for (const unit of catalogue.children(area.code).filter(isFiling)) {
    const workbook = templateWorkbook(catalogue, unit, {
      previous: valuesOf(catalogue, unit, lastYear),
      issued,
      entries: {
        values: valuesOf(catalogue, unit, thisYear),
        contact: { name: '示例', phone: '0972-0000000', date: issued },
      },
    });
    const bytes = await writeWorkbook(stamped(workbook, `${issued}T01:00:00Z`), { codec: nodeCodec });
    await writeFile(join(folder, area.name, templateFileName(unit, catalogue.year)), bytes);
  }
}

function valuesOf(catalogue: Catalogue, unit: Unit, entries: Entries): Map<string, number> {
  const given = entries.get(unit.code);
  const asked = catalogue
    .askedOf(unit)
    .filter(({ rollup, kind }) => rollup !== 'derived' && kind !== 'text' && kind !== 'yesno');
  return new Map(asked.map(({ code }) => [code, given?.get(code) ?? 0]));
}
