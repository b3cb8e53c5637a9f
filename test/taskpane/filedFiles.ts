/** Files as units send them, for a file dialog: `await filedFile(catalogue, codes.weiyuan, { FY_02: 3 })`. */
import type { Catalogue } from '../../src/definition/catalogue';
import type { GivenFile } from '../../src/taskpane/work/desk';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';

export type FiledOptions = {
  /** As issued unless told. */
  name?: string;
  /** ISO 8601, when the document was saved. */
  modified?: string;
  explanations?: Record<string, string>;
};

export async function filedBytes(
  catalogue: Catalogue,
  unit: string,
  values: Record<string, number>,
  { modified = '2026-01-20T01:00:00.000Z', explanations = {} }: FiledOptions = {},
): Promise<Uint8Array> {
  const known = catalogue.units.get(unit);
  if (!known) throw new Error(`no unit ${unit} in this world`);
  const workbook = templateWorkbook(catalogue, known, {
    entries: {
      values: new Map(Object.entries(values)),
      explanations: new Map(Object.entries(explanations)),
      contact: { name: '李明', phone: '0972-1', selfCheck: '已自检' },
    },
  });
  return writeWorkbook({
    ...workbook,
    properties: { ...workbook.properties, created: modified, modified },
  });
}

export async function filedFile(
  catalogue: Catalogue,
  unit: string,
  values: Record<string, number>,
  options: FiledOptions = {},
): Promise<GivenFile> {
  const known = catalogue.units.get(unit);
  const name = options.name ?? (known ? templateFileName(known, catalogue.year) : unit);
  return givenFile(name, await filedBytes(catalogue, unit, values, options));
}

export function givenFile(name: string, bytes: Uint8Array): GivenFile {
  const lastModified = Date.parse('2026-01-21T01:00:00.000Z');
  return { name, file: new File([bytes as Uint8Array<ArrayBuffer>], name, { lastModified }) };
}
