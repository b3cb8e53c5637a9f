/**
 * Makes the files of a province to measure with: `node bench/dist/makeProvince.cjs UNITS FOLDER [PART PARTS]` writes FOLDER/definition.xlsx and
 * FOLDER/filed/AREA/*.xlsx, the same bytes each time; with PART (from 0) only each PARTS-th area, so that several processes share the work.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { openDefinition } from '../../src/definition/open';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { provinceDefinition } from './definition';
import { fillArea } from './fill';

const year = 2025;

async function make(units: number, folder: string, part: number, parts: number): Promise<void> {
  const definition = provinceDefinition(units);
  const catalogue = openDefinition(definition, year);
  await mkdir(folder, { recursive: true });
  if (part === 0) {
    const bytes = await writeWorkbook(definitionWorkbook(definition), { codec: nodeCodec });
    await writeFile(join(folder, 'definition.xlsx'), bytes);
  }
  const areas = definition.units.filter(({ level, own }) => (level === 'county' || level === 'city') && !own);
  for (const [number, area] of areas.entries()) {
    if (number % parts === part) await fillArea(catalogue, area, join(folder, 'filed'));
  }
}

const [units = '', folder = '', part = '0', parts = '1'] = process.argv.slice(2);
if (!(Number(units) > 0) || folder === '') throw new Error('makeProvince UNITS FOLDER [PART PARTS]');
void make(Number(units), folder, Number(part), Number(parts));
