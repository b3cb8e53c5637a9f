/** The same figures typed into every form of a county by SheetJS, by openpyxl and in LibreOffice roll up to the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../src/batch/examine';
import type { IncomingFile } from '../../src/batch/readFile';
import { receive } from '../../src/batch/receive';
import { summarise } from '../../src/batch/summarise';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { editAllInLibreOffice, type Deed } from '../libreOfficeHands';
import { python, temporaryFolder, whenPresent } from '../tools';
import { codes } from '../world';
import { catalogue, handedIn, unit } from './form';
import { bySheetJs, type Typed } from './sheetJs';

const [chapter, grid, money] = ['行政复议', '热线分类', '经费和培训'] as const;

/** Plain numbers, 不适用, and what people paste past the validation; 丹麻镇 leaves out what is required. */
const typed: Readonly<Record<string, Typed>> = {
  [codes.own]: { [chapter]: { D4: 12, D5: 10, D6: 9 }, [money]: { D4: 70.55, D5: 120, D6: 95.5, D7: '是' } },
  [codes.justice]: { [chapter]: { D4: 59, D5: '38件', D6: 34 }, [money]: { D4: '705000元', D5: '约30' } },
  [codes.weiyuan]: {
    [chapter]: { D4: 40, D5: 38, D6: 39, I6: '含上年结转' },
    [grid]: { C5: 5, D5: 4, C6: 3, D6: '十二' },
    [money]: { D4: '不适用', D5: '12人', D8: '一村一顾问' },
  },
  [codes.danma]: { [chapter]: { D4: 0, D6: 0 }, [money]: { D4: 0.1, D5: '见附件', D6: 0.9, D7: '√' } },
};

const forms = Object.keys(typed).map((code) => ({
  code,
  name: `${code}.xlsx`,
  workbook: templateWorkbook(catalogue, unit(code), { previous: new Map([['JF_01', 68.2]]) }),
}));

/** What a county makes of its files: totals by indicator, and the ids of what there is to say. */
async function rolledUp(files: readonly IncomingFile[]) {
  const examined = examine(await receive(files, () => catalogue), () => catalogue, codes.county);
  if (!('accepted' in examined)) throw new Error('nothing was accepted');
  const { rollup } = summarise(examined, codes.county, { previous: new Map(), issued: '2026-01-10' });
  return {
    totals: Object.fromEntries([...rollup.totals].map(([code, { value }]) => [code, value])),
    findings: rollup.findings.map(({ id }) => id).sort(),
    contributions: [...rollup.totals.values()],
    rejected: examined.rejected,
  };
}

const folder = temporaryFolder();

async function written(hand: string): Promise<string[]> {
  mkdirSync(join(folder, hand));
  return Promise.all(
    forms.map(async ({ name, workbook }) => {
      const path = join(folder, hand, name);
      writeFileSync(path, await writeWorkbook(workbook));
      return path;
    }),
  );
}

const fileAt = (path: string, at: number) => handedIn(new Uint8Array(readFileSync(path)), forms[at]!.name);

async function fromSheetJs(): Promise<IncomingFile[]> {
  return Promise.all(
    forms.map(async ({ code, name, workbook }) =>
      handedIn(await bySheetJs(workbook, 'xlsx', { typed: typed[code]! }), name),
    ),
  );
}

test('by SheetJS', async () => {
  const { totals, findings, rejected } = await rolledUp(await fromSheetJs());
  expect(rejected).toEqual([]);
  expect(totals).toEqual({
    ...{ FY_01: 111, FY_02: 86, FY_03: 82, FY_R1: 95.3 },
    ...{ RX_QZ_SL: 5, RX_QZ_JS: 4, RX_TS_SL: 3, RX_TS_JS: 12 },
    ...{ JF_01: 141.15, JF_02: 150, JF_03: 95.5, JF_04: 2, JF_05: '威远镇：一村一顾问' },
  });
  expect(findings).toEqual([
    `FY-01@${codes.weiyuan}`,
    `approximate-figure@${codes.justice}:JF_02`,
    `converted-unit@${codes.justice}:JF_01`,
    `fraction-for-percent@${codes.danma}:JF_03`,
    `required-blank@${codes.danma}:FY_02`,
    `text-in-number@${codes.justice}:FY_02`,
    `text-in-number@${codes.weiyuan}:RX_TS_JS`,
    `text-in-number@${codes.danma}:JF_04`,
    `unfit-unit@${codes.weiyuan}:JF_02`,
    `unreadable-figure@${codes.danma}:JF_02`,
  ]);
});

whenPresent('openpyxl', 'by openpyxl', () => {
  test('the same totals, from the same cells, and the same findings', async () => {
    const paths = await written('openpyxl');
    const program = `
import sys, json, openpyxl
for path, sheets in json.loads(sys.argv[1]).items():
    book = openpyxl.load_workbook(path)
    for sheet, cells in sheets.items():
        for address, value in cells.items():
            book[sheet][address] = value
    book.save(path)`;
    python(
      program,
      JSON.stringify(Object.fromEntries(paths.map((path, at) => [path, typed[forms[at]!.code]]))),
    );
    expect(await rolledUp(paths.map(fileAt))).toEqual(await rolledUp(await fromSheetJs()));
  });
});

whenPresent('LibreOffice', 'in LibreOffice', () => {
  test('the same totals, from the same cells, and the same findings', async () => {
    const paths = await written('LibreOffice');
    const outs = paths.map((path) => path.replace('.xlsx', '-saved.xlsx'));
    editAllInLibreOffice(
      paths.map((file, at) => ({ file, out: outs[at]!, deeds: deedsOf(typed[forms[at]!.code]!) })),
    );
    expect(await rolledUp(outs.map(fileAt))).toEqual(await rolledUp(await fromSheetJs()));
  }, 120_000);
});

/** What the form lets in is typed; the rest has to be pasted. */
function deedsOf(sheets: Typed): Deed[] {
  return Object.entries(sheets).flatMap(([sheet, cells]) =>
    Object.entries(cells).map(([at, value]): Deed =>
      typeof value === 'number' || ['不适用', '是'].includes(value)
        ? { sheet, at, type: String(value) }
        : { sheet, at, paste: value },
    ),
  );
}
