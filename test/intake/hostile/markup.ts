/** XML that wants more than to be read, and parts that lead astray. */
import { main, relationships } from '../../xlsx/handMade';
import type { Case, Group, Outcome } from '../case';
import { handedIn } from '../form';
import { parts, withParts } from '../parts';

function changed(
  name: string,
  made: string,
  changes: Parameters<typeof withParts>[0],
  outcome: Outcome,
): Case {
  return { name, made, files: async () => [handedIn(await withParts(changes))], outcome };
}

/** A document type before the root of a part. */
const declaring = (declarations: string) => (xml: string) =>
  xml.replace(/^(<\?xml[^>]*>)?\s*/, `$1<!DOCTYPE x [${declarations}]>`);

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

const encoder = new TextEncoder();

/** A text of the form's with bytes in it that are of no UTF-8. */
function wrongUtf8(): Uint8Array {
  return Uint8Array.from([
    ...encoder.encode(`<sst xmlns="${main}"><si><t>`),
    0xff,
    0xc0,
    0x80,
    ...encoder.encode('</t></si></sst>'),
  ]);
}

/** UTF-16 whose last character is half of one. */
function halfCharacter(): Uint8Array {
  const text = `\ufeff<sst xmlns="${main}"><si><t>\ud83d</t></si></sst>`;
  return new Uint8Array(
    Uint16Array.from([...Array(text.length).keys()].map((at) => text.charCodeAt(at))).buffer,
  );
}

export const markup: Group = {
  title: 'XML 和部件关系',
  cases: [
    changed(
      '实体炸弹',
      '“十亿个笑”：十层实体，每层引用十次',
      {
        [parts.strings]: declaring(`<!ENTITY l0 "ha">${laughs}`),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/sharedStrings.xml”带有文档类型或实体声明，出于安全不予读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '外部实体',
      '实体指向本机文件',
      {
        [parts.chapter]: declaring('<!ENTITY x SYSTEM "file:///etc/passwd">'),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”带有文档类型或实体声明，出于安全不予读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '外部文档类型',
      '部件引用网上的 DTD',
      {
        [parts.book]: declaring('<!ENTITY % d SYSTEM "http://example.com/x.dtd">%d;'),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/workbook.xml”带有文档类型或实体声明，出于安全不予读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '没有声明的实体',
      '单元格文字里写“&bomb;”',
      {
        [parts.chapter]: (xml) =>
          xml.replace('</sheetData>', '<row r="20"><c r="A20" t="str"><v>&bomb;</v></c></row></sheetData>'),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第4186个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '嵌套极深',
      '十万层元素',
      {
        [parts.chapter]: (xml) =>
          xml.replace('</sheetData>', `</sheetData>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第4923个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '不是 UTF-8',
      '共享文字里有不成字的字节',
      { [parts.strings]: wrongUtf8() },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/sharedStrings.xml”文字编码有误。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      'UTF-16 断了半个字',
      '代理对只有一半',
      { [parts.strings]: halfCharacter() },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/sharedStrings.xml”文字编码有误。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '不认识的编码',
      '自称 UTF-7',
      {
        [parts.strings]: `<?xml version="1.0" encoding="UTF-7"?><sst xmlns="${main}"/>`,
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/sharedStrings.xml”文字编码有误。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '控制字符',
      '办理填“40”加一个U+0001',
      {
        [parts.chapter]: (xml) =>
          xml.replace(/<c r="D4"([^>]*?)(?: t="\w+")?><v>40<\/v>/, '<c r="D4"$1 t="str"><v>40\u0001</v>'),
      },
      {
        reads: { FY_01: '读不出' },
        says: [
          '错误 unreadable-figure：表“行政复议”› D4 › 填的是“40�”，看不出数值，没有读取。请填数字（计量单位：件）。',
        ],
      },
    ),
    changed(
      '表的内容没有了',
      '缺“xl/worksheets/sheet2.xml”',
      { [parts.chapter]: null },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内缺少“xl/worksheets/sheet2.xml”。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '共享文字没有了',
      '缺“xl/sharedStrings.xml”',
      { [parts.strings]: null },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内缺少“xl/sharedStrings.xml”。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '表的内容断了',
      '行政复议的 XML 少最后一百个字符',
      {
        [parts.chapter]: (xml) => xml.slice(0, -100),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”在第8779个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '内容指向网上',
      '工作表的关系是外部地址',
      {
        [parts.bookLinks]: (xml) =>
          xml.replace(
            'Target="worksheets/sheet2.xml"',
            'Target="http://example.com/sheet2.xml" TargetMode="External"',
          ),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内缺少“http://example.com/sheet2.xml”。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '内容指向文件之外',
      '工作表的关系是“../../../etc/passwd”',
      {
        [parts.bookLinks]: (xml) => xml.replace('worksheets/sheet2.xml', '../../../etc/passwd'),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内缺少工作表“行政复议”的内容。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '关系绕圈',
      '主部件就是关系表自己',
      {
        '_rels/.rels': relationships(['rId1', 'officeDocument', '_rels/.rels']),
      },
      {
        refused: [
          'not-a-workbook：威远镇.xlsx：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '表指向工作簿自己',
      '工作表的关系是“workbook.xml”',
      {
        [parts.bookLinks]: (xml) => xml.replace('worksheets/sheet2.xml', 'workbook.xml'),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/workbook.xml”在第211个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    changed(
      '两张表共用一份内容',
      '两张表是同一个关系',
      {
        [parts.book]: (xml) => xml.replace(/r:id="rId3"/, 'r:id="rId2"'),
      },
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内缺少工作表“热线分类”的内容。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
        ],
      },
    ),
  ],
};
