import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Catalogue } from '../../src/definition/catalogue';
import { readSubmission } from '../../src/submission/read';
import { templateWorkbook } from '../../src/template/template';
import { addressOf } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/lookup';
import type { Cell, Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { codes } from '../world';
import { busyWorld, careless, entriesOf, lastYear } from './busy';
import { sheetOf } from './sheets';

const folder = temporaryFolder();

/** Templates of several units, filled in carelessly, under both ways of rounding. */
function samples(): { workbook: Workbook; catalogue: Catalogue }[] {
  return (['half-away', 'truncate'] as const).flatMap((rounding) => {
    const { catalogue, unit } = busyWorld({ rounding });
    return [codes.weiyuan, codes.justice, codes.own].flatMap((code) => {
      const inputs = fc.tuple(
        careless(catalogue, unit(code)),
        lastYear(catalogue, unit(code)),
        fc.dictionary(fc.constantFrom('FY_01', 'FY_03', 'RX_QZ_SL'), fc.constantFrom('属实', '含结转'), {
          maxKeys: 2,
        }),
      );
      return fc.sample(inputs, { seed: 2025, numRuns: 5 }).map(([values, previous, explanations]) => ({
        catalogue,
        workbook: templateWorkbook(catalogue, unit(code), {
          previous,
          entries: entriesOf(values, explanations),
        }),
      }));
    });
  });
}

async function written(workbooks: readonly Workbook[], name: string): Promise<string[]> {
  const paths: string[] = [];
  for (const [at, workbook] of workbooks.entries()) {
    const path = join(folder, `${name}-${at}.xlsx`);
    writeFileSync(path, await writeWorkbook(workbook));
    paths.push(path);
  }
  return paths;
}

/** Without the results that we wrote, so that whoever opens it must compute them. */
function uncomputed(workbook: Workbook): Workbook {
  const blank = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, value: null });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(blank) })),
    })),
  };
}

/** Formula cells whose value differs, as `sheet!address: ours, theirs`. */
function differences(ours: Workbook, theirs: Workbook): string[] {
  return ours.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, formula, value }) => {
        const other = cellAt(sheetOf(theirs, name), index, column)?.value;
        return formula === undefined || (value ?? '') === (other ?? '')
          ? []
          : [`${name}!${addressOf(index, column)}: ${JSON.stringify(value)}, ${JSON.stringify(other)}`];
      }),
    ),
  );
}

whenPresent('LibreOffice', 'opened and saved by LibreOffice', () => {
  const given = samples();
  let saved: Workbook[] = [];

  beforeAll(async () => {
    const paths = await written(
      given.map(({ workbook }) => uncomputed(workbook)),
      'bare',
    );
    saved = convertWithLibreOffice(paths, 'xlsx', join(folder, 'out')).map((path) =>
      readWorkbook(new Uint8Array(readFileSync(path))),
    );
  }, 300_000);

  test('every formula of 30 filled templates yields the value that we wrote beside it', () => {
    const found = given.flatMap(({ workbook }, at) => {
      const other = saved[at];
      return other ? differences(workbook, other) : ['not converted'];
    });
    expect(found).toEqual([]);
    const formulas = given.flatMap(({ workbook }) =>
      workbook.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula)),
      ),
    );
    expect(formulas.length).toBeGreaterThan(1200);
  });

  test('they read the same, with the same to say', () => {
    const read = (workbook: Workbook | undefined, catalogue: Catalogue) => {
      const outcome = workbook && readSubmission(workbook, catalogue, { name: 'a.xlsx' });
      if (!outcome || 'rejection' in outcome) throw new Error('not read');
      const { modified, ...submission } = outcome.submission;
      return { ...submission, dated: modified !== undefined };
    };
    given.forEach(({ workbook, catalogue }, at) => {
      expect({ ...read(saved[at], catalogue), dated: false }).toEqual(read(workbook, catalogue));
    });
  });
});

whenPresent('ooxml-check (../shared) with xmllint', 'the published schemas', () => {
  test('have nothing to complain about', async () => {
    expect(
      schemaComplaints(
        await written(
          samples()
            .filter((_, at) => at % 5 === 0)
            .map(({ workbook }) => workbook),
          'valid',
        ),
      ),
    ).toBe('');
  }, 120_000);
});

whenPresent('openpyxl', 'filled in by openpyxl', () => {
  test('a template that it opened, filled in and saved reads right', async () => {
    const { catalogue, unit } = busyWorld();
    const [path = ''] = await written([templateWorkbook(catalogue, unit(codes.weiyuan))], 'issued');
    const saved = join(folder, 'filled.xlsx');
    python(
      `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
values = {'FY_01': 40, 'FY_02': 38, 'FY_03': 34, 'ZF_01': 12.5, 'ZF_04': '是', 'RX_QZ_SL': 7}
for name, value in values.items():
    sheet, address = next(book.defined_names[name].destinations)
    book[sheet][address] = value
book.save(sys.argv[2])
`,
      path,
      saved,
    );
    const outcome = readSubmission(readWorkbook(new Uint8Array(readFileSync(saved))), catalogue, {
      name: 'a.xlsx',
    });
    const submission = 'submission' in outcome ? outcome.submission : null;
    const values = submission?.observations.flatMap((one) =>
      one.state === 'value' ? [[one.indicator, one.value]] : [],
    );
    expect(Object.fromEntries(values ?? [])).toEqual({
      FY_01: 40,
      FY_02: 38,
      FY_03: 34,
      FY_R1: 89.5,
      FY_R2: -5,
      ZF_01: 12.5,
      ZF_04: 1,
      RX_QZ_SL: 7,
    });
    expect(submission?.findings).toEqual([]);
  });
});
