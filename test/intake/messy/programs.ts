/** The form as programs save it: by the programs themselves where they are here, else by hand in their habits. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../../src/xlsx/write';
import { convertWithLibreOffice, python } from '../../tools';
import { zipOf, type Content } from '../../xlsx/handMade';
import type { Case, Group } from '../case';
import { form, handedIn } from '../form';
import { changedParts, everywhere, parts, partsOf } from '../parts';
import { bySheetJs } from '../sheetJs';

async function inFolder(work: (folder: string, path: string) => string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-intake-'));
  try {
    const path = join(folder, '威远镇.xlsx');
    writeFileSync(path, await writeWorkbook(form()));
    return new Uint8Array(readFileSync(work(folder, path)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opened by openpyxl, a figure typed, and saved: no formula keeps its result. */
const openpyxl = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
book['行政复议']['D4'] = 41
book.save(sys.argv[1])`;

const zipped = async (all: Promise<Record<string, Content>>, change: (xml: string) => string) =>
  zipOf(everywhere(await all, change));

/** exceljs: spans, formulas without results, texts each with xml:space. */
const byExceljs = () =>
  zipped(partsOf(), (xml) =>
    xml
      .replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:9"')
      .replace(/<\/f><v>[^<]*<\/v>/g, '</f><v></v>')
      .replace(/<t>/g, '<t xml:space="preserve">'),
  );

/** Google Sheets: no document properties, whole numbers with a point, hidden instead of very hidden, namespaces that nothing uses. */
const byGoogle = () =>
  zipped(
    changedParts({
      'docProps/core.xml': null,
      'docProps/app.xml': null,
      '_rels/.rels': (xml) => xml.replace(/<Relationship [^>]*docProps[^>]*\/>/g, ''),
    }),
    (xml) =>
      xml
        .replace(
          '<worksheet ',
          '<worksheet xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ',
        )
        .replace(/<c ([^>]*)><v>(\d+)<\/v>/g, (whole, attributes: string, digits: string) =>
          / t="/.test(` ${attributes}`) ? whole : `<c ${attributes}><v>${digits}.0</v>`,
        )
        .replace('veryHidden', 'hidden'),
  );

/** WPS: properties and parts of its own, a picture in a cell. */
const byWps = async () =>
  zipOf(
    Object.entries(
      await changedParts({
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>',
        'xl/cellimages.xml':
          '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage/></etc:cellImages>',
        [parts.bookLinks]: (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rId77" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/></Relationships>',
          ),
        [parts.chapter]: (xml) =>
          xml.replace(
            /<c r="I4"[^>]*?(\/>|>.*?<\/c>)/,
            '<c r="I4" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
          ),
      }),
    ),
  );

/** Apple Numbers: a page that lists the tables, each table's name in its sheet's, its title on top; names and hidden sheets are gone. */
const byNumbers = async () => {
  const all = everywhere(
    await changedParts({
      [parts.book]: (xml) =>
        xml
          .replace(/<definedNames>.*<\/definedNames>/s, '')
          .replace(/<sheet name="([^"]*)"/g, '<sheet name="$1 - 表格 1"')
          .replace(/ state="veryHidden"/, ''),
    }),
    (xml) => xml,
  );
  return zipOf(all);
};

/** Excel's “Strict Open XML”: the namespaces of ISO 29500 strict. */
const byStrict = () =>
  zipped(partsOf(), (xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006',
        'http://purl.oclc.org/ooxml/officeDocument',
      )
      .replace('<workbook ', '<workbook conformance="strict" '),
  );

const withMacros = async () =>
  zipOf(
    Object.entries(
      await changedParts({
        'xl/vbaProject.bin': 'Sub Auto_Open()',
        [parts.types]: (xml) =>
          xml
            .replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml')
            .replace('application/vnd.openxmlformats-officedocument.ms-excel', 'application/vnd.ms-excel'),
        [parts.bookLinks]: (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rId88" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
          ),
      }),
    ),
  );

function saved(
  name: string,
  made: string,
  bytes: () => Promise<Uint8Array>,
  file: string,
  says: readonly string[] = [],
  more: Partial<Case> = {},
): Case {
  return {
    name,
    made,
    files: async () => [handedIn(await bytes(), file)],
    outcome: { reads: {}, ...(says.length > 0 && { says }) },
    ...more,
  };
}

export const programs: Group = {
  title: '各种程序存的文件',
  cases: [
    saved(
      'LibreOffice 存的',
      '用 LibreOffice 打开另存',
      () => inFolder((folder, path) => convertWithLibreOffice([path], 'xlsx', join(folder, 'out'))[0]!),
      '威远镇.xlsx',
      [],
      { needs: 'LibreOffice' },
    ),
    saved(
      'openpyxl 存的',
      '程序打开，办理改为41，保存',
      () => inFolder((_, path) => (python(openpyxl, path), path)),
      '威远镇.xlsx',
      [],
      { needs: 'openpyxl', outcome: { reads: { FY_01: 41 } } },
    ),
    saved(
      'SheetJS 存的',
      '程序读入后写出，样式和数据验证都没了',
      () => bySheetJs(form(), 'xlsx'),
      '威远镇.xlsx',
      [],
    ),
    saved('exceljs 的写法', '公式不存结果', byExceljs, '威远镇.xlsx', []),
    saved('谷歌表格的写法', '没有文档属性，整数带小数点，深度隐藏变成隐藏', byGoogle, '威远镇.xlsx', []),
    saved('WPS 的写法', '单元格里嵌图片', byWps, '威远镇.xlsx', []),
    saved('Numbers 的写法', '表名加“表格 1”，单元格名称没有了，隐藏表露出来', byNumbers, '威远镇.xlsx', [
      '提示 identity-from-cover：表的隐藏标识已丢失，按封面认作单位630223100、2025年度。请核对；下次请在下发的原表上填写。',
      '说明 deleted-names：13个单元格名称被删除（从FY_01起）。已按指标代码读取；表内提示可能不准。',
      '说明 renamed-sheet：表“行政复议 - 表格 1”› 表名已改，原为“行政复议”。数据已按指标代码读取。',
      '说明 renamed-sheet：表“热线分类 - 表格 1”› 表名已改，原为“热线分类”。数据已按指标代码读取。',
      '说明 renamed-sheet：表“经费和培训 - 表格 1”› 表名已改，原为“经费和培训”。数据已按指标代码读取。',
      '说明 extra-sheet：表“_huibiao - 表格 1”› 不是下发的表，没有读取其中的内容。',
    ]),
    saved('严格 OOXML', 'Excel 另存为“Strict Open XML”', byStrict, '威远镇.xlsx', []),
    saved('带宏的 .xlsm', '带有自动运行的宏', withMacros, '威远镇.xlsm', [
      '提示 macros-not-run：文件带有宏。宏没有运行，只读取单元格里的数。',
    ]),
    saved(
      '旧格式 .xls',
      'Excel 97-2003 工作簿，公式和单元格名称都没了',
      () => bySheetJs(form(), 'biff8'),
      '威远镇.xls',
      [
        '说明 other-format：文件是 .xls 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。',
        '说明 deleted-names：13个单元格名称被删除（从FY_01起）。已按指标代码读取；表内提示可能不准。',
        '说明 altered-formula：表“行政复议”› D7 › 自动计算的公式没有了，只剩数值89.5，与按表内数据计算的相同。请恢复公式，下次在下发的原表上填写。',
      ],
    ),
    saved('WPS 旧格式 .et', '内容同 .xls', () => bySheetJs(form(), 'biff8'), '威远镇.et', [
      '说明 other-format：文件是 .xls 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。',
      '说明 deleted-names：13个单元格名称被删除（从FY_01起）。已按指标代码读取；表内提示可能不准。',
      '说明 altered-formula：表“行政复议”› D7 › 自动计算的公式没有了，只剩数值89.5，与按表内数据计算的相同。请恢复公式，下次在下发的原表上填写。',
    ]),
    saved('开放文档 .ods', 'OpenDocument 电子表格', () => bySheetJs(form(), 'ods'), '威远镇.ods', [
      '说明 other-format：文件是 .ods 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。',
    ]),
    saved(
      '二进制 .xlsb',
      'Excel 二进制工作簿，公式没了',
      () => bySheetJs(form(), 'xlsb', { cellFormula: false }),
      '威远镇.xlsb',
      [
        '说明 other-format：文件是 .xlsb 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。',
        '说明 altered-formula：表“行政复议”› D7 › 自动计算的公式没有了，只剩数值89.5，与按表内数据计算的相同。请恢复公式，下次在下发的原表上填写。',
      ],
    ),
    saved('扩展名不对', '.xlsx 的文件改名为 .xls', () => writeWorkbook(form()), '威远镇.xls', []),
  ],
};
