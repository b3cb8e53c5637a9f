import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addressOf } from '../../src/workbook/address';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { patchWorkbook, type SheetChanges } from '../../src/xlsx/patch';
import { readLimits } from '../../src/xlsx/limits';
import { readWorkbook } from '../../src/xlsx/read';
import { Archive } from '../../src/xlsx/reading/zip';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { filledTemplate, ownWorkbooks } from './ownWorkbooks';
import { addressesOf, comparable, withChanges } from './patched';

const shown = (bytes: Uint8Array) => readWorkbook(bytes, { appearance: true });
const names = ['showcase', 'template', 'summary'] as const;
const folder = temporaryFolder();

/** Changes of cells that are there and of cells that are not. */
function changesOf(workbook: Workbook): fc.Arbitrary<SheetChanges[]> {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(' 前后 ', '_x0041_', '一\r\n二', '<&>', '\u0001', '=1+1', ''),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
    fc.boolean(),
    fc.constant(null),
  );
  const inSheet = fc.constantFrom(...workbook.sheets).chain((sheet) => {
    const heads = new Set(sheet.tables.flatMap(({ range }) => rowOfRange(range)));
    const known = addressesOf(sheet).filter((address) => !heads.has(address.replace(/[A-Z]+/, '')));
    const anywhere = fc
      .tuple(fc.nat(80), fc.nat(14))
      .map(([row, column]) => addressOf(row, column))
      .filter((address) => !heads.has(address.replace(/[A-Z]+/, '')));
    const address = known.length === 0 ? anywhere : fc.oneof(fc.constantFrom(...known), anywhere);
    const cells = fc.uniqueArray(fc.record({ address, value }), {
      selector: (cell) => cell.address,
      minLength: 1,
      maxLength: 12,
    });
    return cells.map((all) => ({ sheet: sheet.name, cells: all }));
  });
  return fc.uniqueArray(inSheet, { selector: ({ sheet }) => sheet, minLength: 1, maxLength: 3 });
}

const rowOfRange = (range: string) => [/\d+/.exec(range)?.[0] ?? ''];

/** The law: what is read of the changed file is what was read before, with the changes. */
function assertLaw(bytes: Uint8Array, numRuns: number): void {
  const before = shown(bytes);
  fc.assert(
    fc.property(changesOf(before), (changes) => {
      const after = shown(patchWorkbook(bytes, changes));
      expect(comparable(after, before)).toEqual(comparable(withChanges(before, changes), before));
    }),
    { numRuns },
  );
}

describe('read back: as before, with the changes', () => {
  test.each(names)('%s', async (name) => {
    assertLaw(await writeWorkbook(ownWorkbooks[name]!), 40);
  });

  // a hidden column is read no further than the last cell
  test('the last cell of a hidden column is emptied', async () => {
    const bytes = await writeWorkbook(ownWorkbooks.showcase!);
    const before = shown(bytes);
    const changes = [{ sheet: '_huibiao', cells: [{ address: 'B1', value: null }] }];
    const after = shown(patchWorkbook(bytes, changes));
    expect(comparable(after, before)).toEqual(comparable(withChanges(before, changes), before));
  });
});

whenPresent('LibreOffice', 'files that LibreOffice saved', () => {
  test('read back: as before, with the changes', async () => {
    const files = await Promise.all(
      names.map(async (name) => {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, await writeWorkbook(ownWorkbooks[name]!));
        return file;
      }),
    );
    const saved = convertWithLibreOffice(files, 'xlsx', join(folder, 'saved'));
    for (const file of saved) assertLaw(readFileSync(file), 15);
  });
});

whenPresent('openpyxl', 'files that openpyxl saved', () => {
  test('read back: as before, with the changes', async () => {
    for (const name of names) {
      const file = join(folder, `for-openpyxl-${name}.xlsx`);
      writeFileSync(file, await writeWorkbook(ownWorkbooks[name]!));
      python('import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])', file);
      assertLaw(readFileSync(file), 15);
    }
  });
});

whenPresent('ooxml-check (../shared) with xmllint', 'published schemas', () => {
  test('changed files are valid', async () => {
    const files = await Promise.all(
      names.map(async (name, at) => {
        const bytes = await writeWorkbook(ownWorkbooks[name]!);
        const changes = fc.sample(changesOf(shown(bytes)), { numRuns: 3, seed: 7 + at }).flat();
        const file = join(folder, `changed-${name}.xlsx`);
        writeFileSync(file, patchWorkbook(bytes, changes, { modified: '2026-02-03T04:05:06Z' }));
        return file;
      }),
    );
    expect(schemaComplaints(files)).toBe('');
  });
});

test('parts that do not change are copied as they are packed', async () => {
  const bytes = await writeWorkbook(ownWorkbooks['showcase']!);
  const patched = patchWorkbook(bytes, [{ sheet: '明细', cells: [{ address: 'B2', value: 2 }] }]);
  const stored = (file: Uint8Array) =>
    new Map(
      new Archive(file, readLimits).stored().map(({ name, packed, stamp }) => [name, { packed, stamp }]),
    );
  const [before, after] = [stored(bytes), stored(patched)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...before].filter(
    ([name, part]) => !Buffer.from(part.packed).equals(after.get(name)!.packed),
  );
  expect(changed.map(([name]) => name)).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet4.xml']);
});

whenPresent('LibreOffice', 'LibreOffice recalculates a changed template', () => {
  test('every formula yields what it does in a template that was written with these inputs', async () => {
    const before = filledTemplate();
    const wanted = filledTemplate({ FY_02: 40, FY_03: 50 });
    const changes = before.names.flatMap(({ name, refersTo }) => {
      const [, sheet = '', address = ''] = /^'(.*)'!(.*)$/.exec(refersTo) ?? [];
      const value = { FY_02: 40, FY_03: 50 }[name];
      return value === undefined ? [] : [{ sheet, cells: [{ address, value }] }];
    });
    const file = join(folder, 'filled.xlsx');
    writeFileSync(file, patchWorkbook(await writeWorkbook(before), changes));
    const [saved] = convertWithLibreOffice([file], 'xlsx', join(folder, 'reckoned'));
    const after = resultsOf(readWorkbook(readFileSync(saved!)));
    expect(after).toEqual(resultsOf(wanted));
    const changed = Object.entries(resultsOf(before)).filter(([place, value]) => after[place] !== value);
    expect(changed.map(([place]) => place)).toEqual([
      // 审核状态, and where its count and its list stand
      '封面!C12',
      '封面!E15',
      '封面!E18',
      '行政复议!H6',
      '行政复议!D7',
      '行政复议!D8',
    ]);
  });
});

/** What every formula yields, by sheet and address; an empty text is a blank. */
function resultsOf(workbook: Workbook): Record<string, CellValue> {
  return Object.fromEntries(
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, value, formula }) =>
          formula === undefined ? [] : [[`${name}!${addressOf(index, column)}`, value === '' ? null : value]],
        ),
      ),
    ),
  );
}
