/** Files that the units of a small county sent, as a person hands them to the pane; and its summary as a file. */
import { summarise } from '../../src/batch/summarise';
import type { Catalogue } from '../../src/definition/catalogue';
import type { GivenFile } from '../../src/taskpane/work/desk';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { examinedOf } from '../batch/examined';
import type { Values } from '../rollup/filing';
import { codes, world } from '../world';

/** 受理, 办结 and the rate of both; the text that is written of them. */
export const county = world({
  indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' },
  texts: { T1: '一、复议应诉\n受理[FY_02]，[FY_02|同比]，办结率[FY_R1]。' },
});

/** What units filed, by unit. */
export async function filedTemplates(
  catalogue: Catalogue,
  filings: Record<string, Record<string, number>>,
): Promise<GivenFile[]> {
  return Promise.all(
    Object.entries(filings).map(async ([code, values]) => {
      const unit = catalogue.units.get(code);
      if (!unit) throw new Error(`no unit ${code} in this world`);
      const workbook = templateWorkbook(catalogue, unit, {
        entries: { values: new Map(Object.entries(values)) },
      });
      return asFile(templateFileName(unit, catalogue.year), workbook);
    }),
  );
}

/** The county's summary. */
export function countySummary(catalogue: Catalogue, filings: Record<string, Values>): Workbook {
  const options = { previous: new Map([['FY_02', 30]]), issued: '2026-03-01', file: '汇总.xlsx' };
  return summarise(examinedOf(catalogue, filings), codes.county, options).workbook;
}

export async function asFile(name: string, workbook: Workbook): Promise<GivenFile> {
  const bytes = await writeWorkbook(workbook);
  return { name, file: new File([bytes as Uint8Array<ArrayBuffer>], name) };
}
