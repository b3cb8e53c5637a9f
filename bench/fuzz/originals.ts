import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as library from '@e965/xlsx';
import { cataloguesOf, type Catalogues } from '../../src/batch/catalogues';
import { examine } from '../../src/batch/examine';
import { receive } from '../../src/batch/receive';
import { summarise } from '../../src/batch/summarise';
import { ZipBuilder } from '../../src/batch/zip';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Definition } from '../../src/definition/definition';
import { openSound } from '../../src/definition/openSound';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { busySketch } from '../../test/template/busy';
import { convertWithLibreOffice, python } from '../../test/tools';
import { codes, world } from '../../test/world';
import {
  compound,
  formulaRecord,
  numberRecord,
  saved,
  words,
  xlsRecord,
  xlsStream,
} from '../../test/xlsx/otherFormats';
import { excelLike } from './excelLike';

export type Format = 'xlsx' | 'ods' | 'xls' | 'xlsb' | 'zip';

/** A sound file that mutants are made of. */
export type Original = {
  /** Who wrote it: `libreoffice.xls`. */
  name: string;
  format: Format;
  definition: DefinitionName;
  bytes: Uint8Array;
  /** A workbook, but no form: it is refused once it is read. */
  isForm?: false;
};

export type DefinitionName = 'small' | 'whole';

/** What the files are read by, and the unit that they are rolled up to. */
export type Asked = { definition: Definition; catalogues: Catalogues; area: string };

const opened = new Map<DefinitionName, Asked>();

export function askedBy(name: DefinitionName): Asked {
  let asked = opened.get(name);
  if (!asked) {
    const definition =
      name === 'small' ? world({ ...busySketch, area: 'city' }).definition : builtInDefinition;
    const area = name === 'small' ? codes.city : wholeArea;
    opened.set(name, (asked = { definition, area, catalogues: cataloguesOf(definition, openSound) }));
  }
  return asked;
}

const wholeArea = '630223';

/** Figures as people type them. */
const typed: Record<string, number | string> = {
  ...{ FY_01: 40, FY_02: '３８件', FY_03: 34, ZF_01: 12.35, ZF_02: '约30', ZF_03: 97.5, ZF_04: '是' },
  ...{
    ZF_05: '一村一法律顾问“全覆盖”',
    ZF_06: '不适用',
    RX_QZ_SL: 3,
    RX_QZ_JS: 2,
    RX_TS_SL: '1,234',
    RX_TS_JS: '3.61万',
  },
};

/** The template of a unit, filled in. */
function template(name: DefinitionName, code: string): Promise<Uint8Array> {
  const catalogue = askedBy(name).catalogues(2025);
  const unit = catalogue.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  const asked = catalogue
    .askedOf(unit)
    .filter(({ kind, derivation }) => !derivation && kind !== 'text' && kind !== 'yesno');
  const values = new Map(
    name === 'small'
      ? Object.entries(typed)
      : asked.map(({ code: indicator }, at): [string, number] => [indicator, at]),
  );
  const workbook = templateWorkbook(catalogue, unit, {
    entries: { values, contact: { name: '示例', phone: '0972-0000000' } },
  });
  return writeWorkbook(workbook, { codec: nodeCodec });
}

/** Those that need no program beside Node. */
export async function ownOriginals(): Promise<Original[]> {
  const [own, justice, town] = await Promise.all(
    [codes.own, codes.justice, codes.weiyuan].map((code) => template('small', code)),
  );
  if (!own || !justice || !town) throw new Error('templates are missing');
  const small = (name: string, format: Format, bytes: Uint8Array): Original => ({
    name,
    format,
    definition: 'small',
    bytes,
  });
  const together = new ZipBuilder();
  for (const [at, bytes] of [own, justice, town].entries()) together.add(`报送/${at}.xlsx`, bytes);
  const wholeUnit = askedBy('whole')
    .catalogues(2025)
    .filingUnits(wholeArea)
    .find(({ kind }) => kind === '司法局');
  return [
    small('huibiao.xlsx', 'xlsx', own),
    small('excel-like.xlsx', 'xlsx', excelLike(justice)),
    small('sheetjs.xlsx', 'xlsx', savedBySheetJs(own, 'xlsx')),
    small('sheetjs.ods', 'ods', savedBySheetJs(justice, 'ods')),
    small('sheetjs.xls', 'xls', savedBySheetJs(town, 'biff8')),
    { ...small('of-1995.xls', 'xls', saved('biff5', [['FY_01', 40, 0.5, true, null, 'n']])), isForm: false },
    { ...small('formulas.xls', 'xls', compound({ Workbook: formulas })), isForm: false },
    small('sheetjs.xlsb', 'xlsb', savedBySheetJs(justice, 'xlsb')),
    small('together.zip', 'zip', together.finish()),
    small('summary.xlsx', 'xlsx', await summary([own, justice, town])),
    {
      name: 'whole.xlsx',
      format: 'xlsx',
      definition: 'whole',
      bytes: await template('whole', wholeUnit?.code ?? ''),
    },
  ];
}

/** Those that other programs write, as far as these are there; `missing` names the others. */
export function othersOriginals(
  own: readonly Original[],
  folder: string,
): { originals: Original[]; missing: string[] } {
  const source = own[0];
  if (!source) throw new Error('no template');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'filled.xlsx');
  writeFileSync(path, source.bytes);
  const originals: Original[] = [];
  const missing: string[] = [];
  const take = (program: string, format: Format, made: () => string) => {
    try {
      originals.push({
        ...source,
        name: `${program}.${format}`,
        format,
        bytes: new Uint8Array(readFileSync(made())),
      });
    } catch {
      missing.push(`${program}.${format}`);
    }
  };
  for (const format of ['xlsx', 'ods', 'xls'] as const) {
    take('libreoffice', format, () => convertWithLibreOffice([path], format, join(folder, format))[0] ?? '');
  }
  take('openpyxl', 'xlsx', () => {
    const saved = join(folder, `openpyxl-${basename(path)}`);
    python('import sys, openpyxl\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])', path, saved);
    return saved;
  });
  return { originals, missing };
}

async function summary(templates: readonly Uint8Array[]): Promise<Uint8Array> {
  const { catalogues } = askedBy('small');
  const files = templates.map((bytes, at) => ({
    name: `${at}.xlsx`,
    size: bytes.length,
    bytes: async () => bytes,
  }));
  const examined = examine(await receive(files, catalogues), catalogues, codes.county);
  if (!('accepted' in examined)) throw new Error('no template was accepted');
  const { workbook } = summarise(examined, codes.county, { previous: new Map(), issued: '2026-01-05' });
  return writeWorkbook(workbook, { codec: nodeCodec });
}

function savedBySheetJs(file: Uint8Array, bookType: 'xlsx' | 'ods' | 'biff8' | 'xlsb'): Uint8Array {
  // of formulas its writers of binary files know few
  const book = library.read(file, { type: 'array', cellFormula: bookType === 'xlsx' || bookType === 'ods' });
  // its writers cannot write print titles, and say so on the console; that of .ods breaks its XML over names of sheets with &
  const { Names: names } = book.Workbook ?? {};
  if (book.Workbook && names) {
    book.Workbook.Names = bookType === 'ods' ? [] : names.filter(({ Name }) => !Name.startsWith('_xlnm.'));
  }
  return new Uint8Array(library.write(book, { bookType, type: 'array', compression: true }) as ArrayBuffer);
}

/** Formulas of several kinds: plain, shared, following one, of references in pieces. */
const formulas = xlsStream([
  ...Array.from({ length: 9 }, (_, row) => numberRecord(row, 0, row)),
  formulaRecord(0, 1, [0x44, 0, 0, 0, 0xc0, 0x1e, 2, 0, 0x05]),
  formulaRecord(1, 1, [0x01, 1, 0, 1, 0]),
  xlsRecord(
    0x4bc,
    words(1, 3),
    1,
    1,
    0,
    3,
    words(9),
    Uint8Array.of(0x4c, 0, 0, 0xff, 0xc0, 0x1e, 2, 0, 0x05),
  ),
  formulaRecord(2, 1, [0x01, 1, 0, 1, 0]),
]);
