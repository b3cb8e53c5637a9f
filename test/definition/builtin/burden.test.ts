/**
 * What a county asks of each kind of unit: fields to fill in, and pages as LibreOffice prints the template. The limits are what a clerk
 * can be asked to do; the table that is printed says where each kind stands. Printing is slow: of each limit the longest kind is printed, and
 * the shortest of all; every kind with HUIBIAO_EVERY_FILE=1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import type { Unit } from '../../../src/definition/definition';
import { openDefinition } from '../../../src/definition/open';
import { templateWorkbook } from '../../../src/template/template';
import { writeWorkbook } from '../../../src/xlsx/write';
import { convertWithLibreOffice, temporaryFolder, whenPresent } from '../../tools';

const county = '630223';
const catalogue = openDefinition(builtInDefinition, 2025);

/** One unit of each kind, in the order of the tree. */
const units = [
  ...new Map(
    catalogue
      .filingUnits(county)
      .toReversed()
      .map((unit) => [kindOf(unit), unit]),
  ).values(),
].toReversed();

function kindOf({ own, kind, name }: Unit): string {
  return own ? '县本级' : (kind ?? name);
}

function fieldsOf(unit: Unit): number {
  return catalogue.askedOf(unit).filter(({ rollup }) => rollup !== 'derived').length;
}

test('a township is asked for what it does itself', () => {
  const townships = units.filter(({ level }) => level === 'township');
  expect(townships.map(kindOf)).toEqual(expect.arrayContaining(['镇', '乡', '街道']));
  expect(townships.filter((unit) => fieldsOf(unit) > 70).map(({ name }) => name)).toEqual([]);
});

whenPresent('LibreOffice', 'the templates of a county, printed', () => {
  const folder = temporaryFolder();
  const telling = ['县本级', '司法局', '应急管理局', '信访局', '镇'];
  const printedUnits = units.filter(
    (unit) => process.env['HUIBIAO_EVERY_FILE'] === '1' || telling.includes(kindOf(unit)),
  );

  test('are short', async () => {
    const files = await Promise.all(
      printedUnits.map(async (unit, at) => {
        const file = join(folder, `${at}.xlsx`);
        writeFileSync(file, await writeWorkbook(templateWorkbook(catalogue, unit)));
        return file;
      }),
    );
    const printed = convertWithLibreOffice(files, 'pdf', folder);
    const burden = printedUnits.map((unit, at) => ({
      kind: kindOf(unit),
      level: unit.level,
      fields: fieldsOf(unit),
      pages: readFileSync(printed[at] ?? '', 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? NaN,
    }));
    console.info(burden.map(({ kind, fields, pages }) => `${kind}：${fields} 项，${pages} 页`).join('\n'));
    const most = { township: 7, department: 12, county: 20, 司法局: 24 } as Record<string, number>;
    const tooLong = burden.filter(({ kind, level, pages }) => !(pages <= (most[kind] ?? most[level] ?? 0)));
    expect(tooLong).toEqual([]);
  }, 300_000);
});
