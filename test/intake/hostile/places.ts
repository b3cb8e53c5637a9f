/** Sheets whose rows, cells and numbers are impossible, endless or given twice. */
import { worksheet } from '../../xlsx/handMade';
import type { Case, Group, Outcome } from '../case';
import { handedIn } from '../form';
import { parts, withParts } from '../parts';

const read = { reads: {} };

function changed(
  name: string,
  made: string,
  changes: Parameters<typeof withParts>[0],
  outcome: Outcome,
): Case {
  return { name, made, files: async () => [handedIn(await withParts(changes))], outcome };
}

/** The chapter's sheet with more rows behind its own. */
const moreRows = (rows: string) => ({
  [parts.chapter]: (xml: string) => xml.replace('</sheetData>', `${rows}</sheetData>`),
});

const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

const row = (at: number, code: string, value: string) =>
  `<row r="${at}"><c r="A${at}" t="str"><v>${code}</v></c><c r="D${at}"><v>${value}</v></c></row>`;

const d4 = (cell: string) => ({
  [parts.chapter]: (xml: string) => xml.replace(/<c r="D4"[^>]*><v>40<\/v><\/c>/, cell),
});

export const places: Group = {
  title: '行、列、单元格',
  cases: [
    changed('列超出表格', '有一格在 XFE20', moreRows('<row r="20"><c r="XFE20"><v>1</v></c></row>'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第4171个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
      ],
    }),
    changed('行超出表格', '有一行是第1048577行', moreRows('<row r="1048577"/>'), {
      refused: [
        'too-large：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”行号超出 Excel 的上限，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    changed('行号是负的', '行号“-1”', moreRows('<row r="-1"><c><v>1</v></c></row>'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第4158个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
      ],
    }),
    changed('单元格与行号不符', '第20行里写着 A21', moreRows('<row r="20"><c r="A21"><v>1</v></c></row>'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第4169个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
      ],
    }),
    changed('同一格出现两次', 'D4 又写一次', moreRows('<row r="4"><c r="D4"><v>41</v></c></row>'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”中单元格D4出现两次，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    changed(
      '行的次序颠倒',
      '末尾又写第2行',
      moreRows('<row r="2"><c r="H2" t="str"><v>注</v></c></row>'),
      read,
    ),
    changed('共享文字序号越界', 'D4 引用第99999条文字', d4('<c r="D4" t="s"><v>99999</v></c>'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第1646个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
      ],
    }),
    changed('共享文字序号是负的', 'D4 引用第-1条文字', d4('<c r="D4" t="s"><v>-1</v></c>'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第1643个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
      ],
    }),
    changed('样式序号越界', 'D4 的样式是第-1号', d4('<c r="D4" s="-1"><v>40</v></c>'), read),
    changed('不是数的数', 'D4 自称数字，写着“1e999”', d4('<c r="D4"><v>1e999</v></c>'), {
      reads: { FY_01: '读不出' },
      says: [
        '错误 unreadable-figure：表“行政复议”› D4 › 填的是“1e999”，看不出数值，没有读取。请填数字（计量单位：件）。',
      ],
    }),
    changed('十六进制的数', 'D4 自称数字，写着“0x28”', d4('<c r="D4"><v>0x28</v></c>'), {
      reads: { FY_01: '读不出' },
      says: [
        '错误 unreadable-figure：表“行政复议”› D4 › 填的是“0x28”，看不出数值，没有读取。请填数字（计量单位：件）。',
      ],
    }),
    changed(
      '五万个空行',
      '每行带行高和样式',
      moreRows(many(50_000, (at) => `<row r="${at + 20}" ht="${at % 97}" customHeight="1"/>`)),
      read,
    ),
    changed(
      '满表的列样式',
      '三万段列宽互相重叠',
      {
        [parts.chapter]: (xml) =>
          xml.replace(
            /<cols>/,
            `<cols>${many(30_000, (at) => `<col min="${1 + (at % 16_384)}" max="16384" width="${at % 255}" hidden="0"/>`)}`,
          ),
      },
      read,
    ),
    changed(
      '合并整张表',
      '合并 A1:XFD1048576',
      { [parts.chapter]: (xml) => xml.replace(/<mergeCell /, '<mergeCell ref="A1:XFD1048576"/><mergeCell ') },
      {
        reads: {},
        says: [
          '错误 merged-input：表“行政复议”› D4 › 填报单元格被并入A1:XFD1048576，表面上看不见，文件里还存着“40”，暂按它读取。请取消合并，逐格填写。',
          '错误 merged-input：表“行政复议”› D5 › 填报单元格被并入A1:XFD1048576，表面上看不见，文件里还存着“38”，暂按它读取。请取消合并，逐格填写。',
          '错误 merged-input：表“行政复议”› D6 › 填报单元格被并入A1:XFD1048576，表面上看不见，文件里还存着“34”，暂按它读取。请取消合并，逐格填写。',
          '错误 merged-input：表“行政复议”› D7 › 填报单元格被并入A1:XFD1048576，表面上看不见，文件里还存着“89.5”，暂按它读取。请取消合并，逐格填写。',
        ],
      },
    ),
    changed(
      '两万个合并区域',
      '互相重叠，都不在填报的格子上',
      {
        [parts.chapter]: (xml) =>
          xml.replace(
            /<mergeCell /,
            `${many(20_000, (at) => `<mergeCell ref="K${at + 1}:L${at + 9}"/>`)}<mergeCell `,
          ),
      },
      read,
    ),
    changed(
      '两万行认不出的数',
      '代码是 X_0、X_1……',
      moreRows(many(20_000, (at) => row(at + 20, `X_${at}`, String(at)))),
      {
        reads: {},
        says: [
          '提示 unknown-row：表“行政复议”› D20 › 填了“0”，但“X_0”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D21 › 填了“1”，但“X_1”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D22 › 填了“2”，但“X_2”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D23 › 填了“3”，但“X_3”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D24 › 填了“4”，但“X_4”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D25 › 填了“5”，但“X_5”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D26 › 填了“6”，但“X_6”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D27 › 填了“7”，但“X_7”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D28 › 填了“8”，但“X_8”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D29 › 从这一行起还有19991行填了数，但不是制度内的指标，没有读取。请核对代码。',
        ],
      },
    ),
    changed(
      '两万行同一个指标',
      '每行都是 FY_01，数各不同',
      moreRows(many(20_000, (at) => row(at + 20, 'FY_01', String(at)))),
      {
        reads: {},
        says: [
          '错误 duplicate-row：表“行政复议”› D4 › “办理”（FY_01）出现不止一行（行政复议!D4、行政复议!D20、行政复议!D21、行政复议!D22、行政复议!D23等20001项），数不相同（40、0、1、2、3等20000项），暂按40读取。请只留正确的一行。',
        ],
      },
    ),
    changed(
      '共享公式炸弹',
      '一条八千字的公式由六百格共用',
      moreRows(
        `<row r="20"><c r="A20"><f t="shared" si="0">A1${'+A1'.repeat(2700)}</f></c></row>${many(60, (at) => `<row r="${at + 21}">${'<c><f t="shared" si="0"/></c>'.repeat(10)}</row>`)}`,
      ),
      {
        refused: [
          'too-large：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”公式过长过多，已停止读取。请删去多余的公式，另存后重新报送。',
        ],
      },
    ),
    changed(
      '没有单元格数据',
      '工作表里没有 sheetData',
      { [parts.chapter]: worksheet('').replace('<sheetData></sheetData>', '') },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第168个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
        ],
      },
    ),
  ],
};
