/** Texts, names and formats that want to be run, to be endless, or to be mistaken for something of the program's. */
import type { Workbook } from '../../../src/workbook/workbook';
import { filled, onSheet, sheetRenamed, typed } from '../../submission/hands';
import type { Case, Group, Outcome } from '../case';
import { form, handedIn, saved } from '../form';
import { parts, withParts } from '../parts';

const read = { reads: {} };
const chapter = '行政复议';
const money = '经费和培训';

function after(name: string, made: string, change: (book: Workbook) => Workbook, outcome: Outcome): Case {
  return { name, made, files: async () => [await saved(change(form()))], outcome };
}

function changed(
  name: string,
  made: string,
  changes: Parameters<typeof withParts>[0],
  outcome: Outcome,
  book?: Workbook,
): Case {
  return { name, made, files: async () => [handedIn(await withParts(changes, book))], outcome };
}

const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

const dde = "=cmd|'/c calc'!A0";

/** A sheet beside the others, under this name. */
const withSheet = (book: Workbook, name: string): Workbook => ({
  ...book,
  sheets: [
    ...book.sheets,
    { ...book.sheets[0]!, name, rows: [{ index: 0, cells: [{ column: 0, value: 1 }] }], merges: [] },
  ],
});

export const texts: Group = {
  title: '文字、名称、格式',
  cases: [
    after(
      '像公式的文字',
      `做法和情况说明写“${dde}”`,
      (book) => typed(typed(book, money, 'D8', dde), chapter, 'I4', dde),
      { reads: { JF_05: dde } },
    ),
    after('数里写像公式的文字', `培训填“${dde}”`, (book) => typed(book, money, 'D5', dde), {
      reads: { JF_02: '读不出' },
      says: [
        "错误 unreadable-figure：表“经费和培训”› D5 › 填的是“=cmd|'/c calc'!A0”，看不出数值，没有读取。请填数字（计量单位：人次）。",
      ],
    }),
    after(
      'DDE 公式',
      '办理的公式要运行程序，存下的结果是40',
      (book) => typed(book, chapter, 'D4', 40, { formula: "cmd|'/c calc'!A0" }),
      {
        reads: {},
        says: [
          "说明 formula-in-input：表“行政复议”› D4 › 填报单元格里是公式（=cmd|'/c calc'!A0），按其结果40读取。",
        ],
      },
    ),
    after(
      'HYPERLINK 公式',
      '办理是一个网址链接，显示“40”',
      (book) => typed(book, chapter, 'D4', '40', { formula: 'HYPERLINK("http://example.com/"&D5,"40")' }),
      {
        reads: {},
        says: [
          '提示 text-in-number：表“行政复议”› D4 › 填的“40”是文本，按40件读取。请改成数字。',
          '说明 formula-in-input：表“行政复议”› D4 › 填报单元格里是公式（=HYPERLINK("http://example.com/"&D5,"40")），按其结果40读取。',
        ],
      },
    ),
    after('表名像程序的内部名', '添一张表“__proto__”', (book) => withSheet(book, '__proto__'), {
      reads: {},
      says: ['说明 extra-sheet：表“__proto__”› 不是下发的表，没有读取其中的内容。'],
    }),
    after('表名像公式', `行政复议改名为“=1+1”`, (book) => sheetRenamed(book, chapter, '=1+1'), {
      reads: {},
      says: ['说明 renamed-sheet：表“=1+1”› 表名已改，原为“行政复议”。数据已按指标代码读取。'],
    }),
    after(
      '代码像程序的内部名',
      '第10、11行代码是“__proto__”“constructor”',
      (book) => filled(book, chapter, { A10: '__proto__', D10: 7, A11: 'constructor', D11: 8 }),
      {
        reads: {},
        says: [
          '提示 unknown-row：表“行政复议”› D10 › 填了“7”，但“__proto__”不是制度内的指标，没有读取。请核对代码。',
          '提示 unknown-row：表“行政复议”› D11 › 填了“8”，但“constructor”不是制度内的指标，没有读取。请核对代码。',
        ],
      },
    ),
    after(
      '单元格名称像程序的内部名',
      '名称“__proto__”“constructor”指向 D4',
      (book) => ({
        ...book,
        names: [
          ...book.names,
          { name: '__proto__', refersTo: "'行政复议'!$D$4" },
          { name: 'constructor', refersTo: "'行政复议'!$D$4" },
        ],
      }),
      read,
    ),
    after(
      '单位代码像程序的内部名',
      '隐藏标识里单位是“__proto__”',
      (book) => filled(book, '_huibiao', { B5: '__proto__' }),
      {
        refused: [
          'unknown-unit：“威远镇.xlsx”的单位代码“__proto__”不在制度的单位名录里。请改用下发给本单位的填报表；如是新设单位，先在制度的“单位”表中登记。',
        ],
      },
    ),
    after('年度不可能', '隐藏标识里年度是99999999', (book) => filled(book, '_huibiao', { B6: 99999999 }), {
      reads: {},
      says: [
        '错误 cover-differs：表“封面”› 封面写的是“2025”，但本表是发给威远镇的（99999999）。数据按威远镇收下；如不是该单位填的，请改用下发给本单位的填报表。',
      ],
    }),
    changed(
      '十万个单元格名称',
      '都指向 D4',
      {
        [parts.book]: (xml) =>
          xml.replace(
            '<definedNames>',
            `<definedNames>${many(100_000, (at) => `<definedName name="N${at}_">'行政复议'!$D$4</definedName>`)}`,
          ),
      },
      read,
    ),
    changed(
      '五万条没用的共享文字',
      '单元格都不引用',
      {
        [parts.strings]: (xml) =>
          xml.replace('</sst>', `${many(50_000, (at) => `<si><t>${at}</t></si>`)}</sst>`),
      },
      read,
    ),
    after('数里写三万字', '培训填三万个“1”', (book) => typed(book, money, 'D5', '1'.repeat(30_000)), {
      reads: { JF_02: '读不出' },
      says: [
        '错误 unreadable-figure：表“经费和培训”› D5 › 填的是“11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111……”，看不出数值，没有读取。请填数字（计量单位：人次）。',
      ],
    }),
    changed(
      '一格四万字',
      '超过 Excel 一格的上限',
      {
        [parts.chapter]: (xml) =>
          xml.replace(
            '</sheetData>',
            `<row r="20"><c r="A20" t="str"><v>${many(40_000, (at) => String(at % 10))}</v></c></row></sheetData>`,
          ),
      },
      {
        refused: [
          'too-large：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”有超过32767个字符的文字，已停止读取。请缩短后重新报送。',
        ],
      },
    ),
    changed(
      '一段一亿字',
      '100兆字节的文字',
      { [parts.strings]: { content: '', size: 100 * 1024 * 1024, packed: new Uint8Array(500_000) } },
      {
        refused: [
          'too-large：威远镇.xlsx：文件内的“xl/sharedStrings.xml”展开后过大（上限64兆字节），已停止读取。请删去多余的工作表和空行，另存后重新报送。',
        ],
      },
    ),
    after(
      '拖慢正则表达式的文字',
      '培训填一长串“约”“万”和空格',
      (book) => typed(book, money, 'D5', `${'约'.repeat(200)}${'1万'.repeat(100)}!`),
      {
        reads: { JF_02: '读不出' },
        says: [
          '错误 unreadable-figure：表“经费和培训”› D5 › 填的是“约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约约……”，看不出数值，没有读取。请填数字（计量单位：人次）。',
        ],
      },
    ),
    changed(
      '没完没了的数字格式',
      '格式是三万个“[h”',
      {
        [parts.styles]: (xml) =>
          xml.replace(
            /<numFmts[^>]*>/,
            (tag) => `${tag}<numFmt numFmtId="900" formatCode="${'[h'.repeat(30_000)}"/>`,
          ),
      },
      read,
    ),
    changed(
      '要运行的数字格式',
      '格式是“[>=1;system("calc")]0”',
      {
        [parts.styles]: (xml) =>
          xml.replace(
            /<numFmts[^>]*>/,
            (tag) => `${tag}<numFmt numFmtId="901" formatCode="[&gt;=1;system(&quot;calc&quot;)]0"/>`,
          ),
      },
      read,
    ),
    changed(
      '六万种样式',
      '每种一个数字格式',
      {
        [parts.styles]: (xml) =>
          xml.replace(/<\/cellXfs>/, `${many(60_000, (at) => `<xf numFmtId="${at}"/>`)}</cellXfs>`),
      },
      read,
    ),
    after(
      '文字带着看不见的反向字符',
      '培训填“12”，前面有改变方向的字符',
      (book) => typed(book, money, 'D5', '\u202e12'),
      {
        reads: { JF_02: '读不出' },
        says: [
          '错误 unreadable-figure：表“经费和培训”› D5 › 填的是“�12”，看不出数值，没有读取。请填数字（计量单位：人次）。',
        ],
      },
    ),
    changed(
      '藏着别的对象',
      '带 ActiveX、嵌入文件和数据连接',
      {
        'xl/activeX/activeX1.bin': 'x',
        'xl/embeddings/oleObject1.bin': 'x',
        'xl/connections.xml': '<connections/>',
      },
      read,
    ),
    after(
      '深度隐藏的表里有数',
      '行政复议被深度隐藏',
      (book) => onSheet(book, chapter, (sheet) => ({ ...sheet, state: 'veryHidden' })),
      {
        reads: {},
        says: ['提示 hidden-input：表“行政复议”› 整张表被隐藏，里面填的4个数已照常读取。请取消隐藏并核对。'],
      },
    ),
  ],
};
