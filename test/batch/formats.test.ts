/** Filled forms saved in other formats give the same figures, findings and totals, and say that they came in another format. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as library from '@e965/xlsx';
import { examine } from '../../src/batch/examine';
import type { IncomingFile } from '../../src/batch/readFile';
import { receive } from '../../src/batch/receive';
import { summarise } from '../../src/batch/summarise';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { openDefinition } from '../../src/definition/open';
import { say } from '../../src/messages/message';
import type { Submission } from '../../src/submission/submission';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { withoutResults } from '../summary/recalculated';
import { convertWithLibreOffice, temporaryFolder, whenPresent } from '../tools';

const county = '630223';
const catalogue = openDefinition(builtInDefinition, 2025);
const units = catalogue.filingUnits(county);
const justice = units.find(({ kind }) => kind === '司法局')!;
const townships = units.filter(({ level }) => level === 'township').slice(0, 3);

/** Figures as people type them. */
const filled: readonly (readonly [unit: (typeof units)[number], values: Record<string, number | string>])[] =
  [
    [justice, { FY_01: 59, FY_02: '３８件', FY_03: 34, FY_11: '1,234', AJ_01: '约30', AJ_02: '3.61万' }],
    [townships[0]!, { TJ_01: 3, TJ_02: 12, TJ_04: '40 ', TJ_05: 9, TJ_06: '不适用' }],
    [townships[1]!, { TJ_01: 0, TJ_02: '十二', TJ_04: 4.5, TJ_05: '无法统计', TJ_06: 8 }],
    [townships[2]!, { TJ_01: 3, TJ_02: 12, TJ_04: 40 }],
  ];

whenPresent('LibreOffice', 'a county filled in with LibreOffice', () => {
  const folder = temporaryFolder();
  const saved = new Map<string, IncomingFile[]>();

  beforeAll(async () => {
    const paths = await Promise.all(
      filled.map(async ([unit, values]) => {
        const path = join(folder, `${unit.code}.xlsx`);
        const entries = { values: new Map(Object.entries(values)) };
        writeFileSync(
          path,
          await writeWorkbook(withoutResults(templateWorkbook(catalogue, unit, { entries }))),
        );
        return path;
      }),
    );
    for (const format of ['xlsx', 'xls', 'ods'] as const) {
      saved.set(format, convertWithLibreOffice(paths, format, join(folder, format)).map(fileAt));
    }
    saved.set(
      'xlsb',
      saved.get('xlsx')!.map((file) => xlsbOf(join(folder, 'xlsx', basename(file.name)))),
    );
  }, 300_000);

  const submissionsOf = async (files: readonly IncomingFile[]): Promise<Submission[]> => {
    const { submissions, rejections } = await receive(files, () => catalogue);
    expect(rejections.map(({ message }) => say(message))).toEqual([]);
    return submissions;
  };

  test.each(['xls', 'ods', 'xlsb'])('the same observations from .%s', async (format) => {
    const [wanted, found] = [
      await submissionsOf(saved.get('xlsx')!),
      await submissionsOf(saved.get(format)!),
    ];
    expect(found.map(figuresOf)).toEqual(wanted.map(figuresOf));
    expect(found.map(({ kind, unit, year, definition }) => ({ kind, unit, year, definition }))).toEqual(
      wanted.map(({ kind, unit, year, definition }) => ({ kind, unit, year, definition })),
    );
  });

  test.each([
    ['xls', '.xls'],
    ['ods', '.ods'],
  ])('the same findings from .%s, and one more', async (format, name) => {
    const [wanted, found] = [
      await submissionsOf(saved.get('xlsx')!),
      await submissionsOf(saved.get(format)!),
    ];
    const more = `other-format 文件是 ${name} 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。`;
    found.forEach((submission, at) => {
      expect(findingsOf(submission)).toEqual([more, ...findingsOf(wanted[at]!)].sort());
    });
  });

  test('a county of all formats sums to the same totals', async () => {
    const mixed = ['xlsx', 'xls', 'ods', 'xlsb'].map((format, at) => saved.get(format)![at]!);
    const totals = await Promise.all(
      [saved.get('xlsx')!, mixed].map(async (files) => {
        const examined = examine(await receive(files, () => catalogue), () => catalogue, county);
        if (!('accepted' in examined)) throw new Error('nothing was accepted');
        const { rollup } = summarise(examined, county, {
          previous: new Map(),
          issued: '2026-01-10',
          file: 's.xlsx',
          acceptances: {},
        });
        return withoutFiles(Object.fromEntries(rollup.totals));
      }),
    );
    expect(totals[0]).toMatchObject({ FY_02: { value: 38 }, TJ_01: { value: 6 } });
    expect(totals[1]).toEqual(totals[0]);
  });

  function fileAt(path: string): IncomingFile {
    const bytes = new Uint8Array(readFileSync(path));
    return { name: basename(path), size: bytes.length, bytes: async () => bytes };
  }

  /** LibreOffice writes no .xlsb; the library does, without formulas. */
  function xlsbOf(path: string): IncomingFile {
    const book = library.read(readFileSync(path), { type: 'buffer', cellFormula: false });
    // its writer cannot write print titles, and says so on the console
    book.Workbook!.Names = book.Workbook!.Names!.filter(({ Name }) => !Name.startsWith('_xlnm.'));
    const written = library.write(book, { bookType: 'xlsb', type: 'array' }) as ArrayBuffer;
    const bytes = new Uint8Array(written);
    return { name: basename(path).replace('xlsx', 'xlsb'), size: bytes.length, bytes: async () => bytes };
  }
});

/** What was read and where, but for the file's name. */
function figuresOf({ observations }: Submission) {
  return observations.map(({ source, ...rest }) => ({
    ...rest,
    sheet: source.sheet,
    address: source.address,
  }));
}

function findingsOf({ findings }: Submission): string[] {
  return (
    findings
      // a conversion without a window writes 0 for every result to .xls, and the reader says that it reckoned anew
      .filter(({ rule }) => rule !== 'stale-result')
      .map(({ rule, message }) => `${rule} ${say(message)}`)
      .sort()
  );
}

function withoutFiles(totals: unknown): unknown {
  return JSON.parse(JSON.stringify(totals), (key, value: unknown) => (key === 'file' ? '' : value));
}
