/** Files that are broken, locked, something else, or packed so as to mislead who opens them. */
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write';
import { joined, zipOf, type Content } from '../../xlsx/handMade';
import { compound } from '../../xlsx/otherFormats';
import type { Case, Group, Outcome } from '../case';
import { form, handedIn } from '../form';
import { parts, partsOf, withParts } from '../parts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const whole = () => writeWorkbook(form());

function sent(
  name: string,
  made: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  outcome: Outcome,
  file?: string,
): Case {
  return { name, made, files: async () => [handedIn(await bytes(), file)], outcome };
}

const read = { reads: {} };

/** A sheet of empty rows, packed a thousand times over. */
const packedRows = new Map<number, { content: string; packed: Uint8Array; size: number }>();
function emptyRows(count: number) {
  const size = count * '<row/>'.length;
  const known = packedRows.get(count) ?? {
    content: '',
    packed: new Uint8Array(deflateRawSync(Buffer.alloc(size, '<row/>'))),
    size,
  };
  packedRows.set(count, known);
  return known;
}

/** The zip's end record is its last 22 bytes. */
const endLength = 22;

async function withEnd(change: (end: DataView, bytes: Uint8Array) => Uint8Array): Promise<Uint8Array> {
  const bytes = await whole();
  return change(new DataView(bytes.buffer, bytes.byteOffset + bytes.length - endLength), bytes);
}

/** Another end record, of an empty directory, in the comment of the first. */
const secondEnd = () =>
  withEnd((end, bytes) => {
    end.setUint16(20, endLength, true);
    const hidden = new Uint8Array(endLength);
    const view = new DataView(hidden.buffer);
    view.setUint32(0, 0x06054b50, true);
    view.setUint32(16, bytes.length, true);
    return joined(bytes, hidden);
  });

const withComment = () =>
  withEnd((end, bytes) => {
    const comment = bytesOf('互助县2025年度');
    end.setUint16(20, comment.length, true);
    return joined(bytes, comment);
  });

/** A zip64 record that claims to stand far past the end. */
const wideLie = () =>
  withEnd((_, bytes) => {
    const locator = new Uint8Array(20);
    const view = new DataView(locator.buffer);
    view.setUint32(0, 0x07064b50, true);
    view.setBigUint64(8, 2n ** 52n, true);
    return joined(bytes.subarray(0, -endLength), locator, bytes.subarray(-endLength));
  });

/** Changes the headers before the parts, and not the directory's word on them. */
async function withLocalHeaders(change: (header: DataView, at: number) => void): Promise<Uint8Array> {
  const bytes = zipOf(Object.entries(await partsOf()));
  const view = new DataView(bytes.buffer);
  let at = view.getUint32(bytes.length - endLength + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const local = view.getUint32(at + 42, true);
    change(new DataView(bytes.buffer, local), local);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Sizes and checksum after the part instead of before it, as writers do that cannot go back. */
const streamed = () =>
  withLocalHeaders((header) => {
    header.setUint16(6, 8, true);
    header.setUint32(14, 0, true);
    header.setUint32(18, 0, true);
    header.setUint32(22, 0, true);
  });

const otherName = () =>
  withLocalHeaders((header, at) => {
    if (at === 0) header.setUint8(30, 0x58);
  });

async function everyEntry(change: (content: Uint8Array) => Content): Promise<Uint8Array> {
  return zipOf(Object.entries(await partsOf()).map(([name, part]) => [name, change(part as Uint8Array)]));
}

async function twice(name: string): Promise<Uint8Array> {
  const all = Object.entries(await partsOf());
  return zipOf([...all, [name, '<worksheet/>']]);
}

export const packing: Group = {
  title: '打包',
  cases: [
    sent('空文件', '0字节', () => new Uint8Array(), {
      refused: ['not-a-workbook：威远镇.xlsx：文件是空的（0字节）。请向报送单位重新索取。'],
    }),
    sent('断在开头', '只有前四分之一', async () => (await whole()).subarray(0, 3000), {
      refused: ['truncated：威远镇.xlsx：文件不完整，可能在复制或传送中断开。请重新传送原文件。'],
    }),
    sent('断在末尾', '少最后40个字节', async () => (await whole()).subarray(0, -40), {
      refused: ['truncated：威远镇.xlsx：文件不完整，可能在复制或传送中断开。请重新传送原文件。'],
    }),
    sent(
      '中间少一块',
      '第2000个字节起少100个',
      async () => {
        const all = await whole();
        return joined(all.subarray(0, 2000), all.subarray(2100));
      },
      { refused: ['truncated：威远镇.xlsx：文件不完整，可能在复制或传送中断开。请重新传送原文件。'] },
    ),
    sent(
      '设了打开密码',
      'Office 加密的工作簿',
      () => compound({ EncryptionInfo: bytesOf('x'), EncryptedPackage: bytesOf('x') }),
      {
        refused: [
          'encrypted：威远镇.xlsx：文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent('压缩包式的密码', '各部件都加了密', () => everyEntry((content) => ({ content, flags: 1 })), {
      refused: [
        'encrypted：威远镇.xlsx：文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent('CSV 改名', '文本文件改名为 .xlsx', () => bytesOf('指标代码,本年数\r\nFY_01,40\r\n'), {
      refused: [
        'not-a-workbook：威远镇.xlsx：文件的内容是文本（如 CSV），不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent(
      '网页改名',
      '导出的网页改名为 .xls',
      () => bytesOf('<html><table><tr><td>FY_01</td><td>40</td></tr></table></html>'),
      {
        refused: [
          'not-a-workbook：威远镇.xls：文件的内容是网页（HTML），不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
        ],
      },
      '威远镇.xls',
    ),
    sent('PDF 改名', 'PDF 改名为 .xlsx', () => bytesOf('%PDF-1.7\n'), {
      refused: [
        'not-a-workbook：威远镇.xlsx：文件的内容是PDF 文件，不是 Excel 工作簿，无法读取。请改报填好的 .xlsx 填报表。',
      ],
    }),
    sent(
      '压缩包改名',
      '装着填报表的压缩包改名为 .xlsx',
      async () => zipSync({ '威远镇.xlsx': await whole() }),
      {
        refused: [
          'not-a-workbook：威远镇.xlsx：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent(
      '压缩包里套压缩包',
      '报送.zip 里有一份表和一个“内.zip”',
      async () => zipSync({ '威远镇.xlsx': await whole(), '内.zip': zipSync({ 'x.xlsx': bytesOf('x') }) }),
      {
        reads: {},
        refused: [
          'unreadable：报送.zip/内.zip：压缩包里还有压缩包，未读取。请解压后把表格文件直接放在一层压缩包或文件夹里。',
        ],
      },
      '报送.zip',
    ),
    sent(
      '压缩包里的路径向外',
      '报送.zip 里有“../威远镇.xlsx”',
      async () => zipOf([['../威远镇.xlsx', await whole()]]),
      { refused: ['unreadable：报送.zip：压缩包已损坏或不完整，无法打开。请重新打包或直接报送文件夹。'] },
      '报送.zip',
    ),
    sent(
      '一千万个空行',
      '60兆字节压成60千字节',
      () => withParts({ [parts.chapter]: emptyRows(10_000_000) }),
      {
        refused: [
          'too-large：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”压缩比超过250倍，不是正常的填报表，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent(
      '压缩炸弹少报大小',
      '一千万个空行，自称1000字节',
      () => withParts({ [parts.chapter]: { ...emptyRows(10_000_000), size: 1000 } }),
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”已损坏（校验不符）。请重新传送原文件。',
        ],
      },
    ),
    sent(
      '谎报大小',
      '几百字节的部件自称4吉字节',
      () => withParts({ [parts.strings]: { content: '<sst/>', size: 0xffff_fff0 } }),
      {
        refused: [
          'too-large：威远镇.xlsx：文件内的“xl/sharedStrings.xml”压缩比超过250倍，不是正常的填报表，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent(
      '部件太多',
      '10001个空部件',
      () =>
        withParts(
          Object.fromEntries(
            Array.from({ length: 10_001 }, (_, at) => [`x/${at}`, { content: '', method: 0 as const }]),
          ),
        ),
      {
        refused: [
          'too-large：威远镇.xlsx：文件内有10014个部件，上限10000个，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent(
      '部件互相重叠',
      '一个部件的内容就是整个文件',
      () => withParts({ 'xl/a.xml': { content: 'a'.repeat(5000), method: 0, offset: 0 } }),
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/a.xml”与其他部件重叠，不是正常的工作簿。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent('zip64 谎报位置', '目录自称在4千万亿字节处', wideLie, {
      refused: ['truncated：威远镇.xlsx：文件不完整，可能在复制或传送中断开。请重新传送原文件。'],
    }),
    sent('同名部件', '两个“xl/worksheets/sheet2.xml”', () => twice(parts.chapter), {
      refused: [
        'unreadable：威远镇.xlsx：文件内有两个同名部件“xl/worksheets/sheet2.xml”，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent('同名部件，大小写不同', '另有“XL/Worksheets/Sheet2.XML”', () => twice('XL/Worksheets/Sheet2.XML'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内有两个同名部件“XL/Worksheets/Sheet2.XML”，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent('部件名指向文件之外', '部件名是“../../autorun.inf”', () => twice('../../autorun.inf'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的部件名“../../autorun.inf”指向文件之外，不是正常的工作簿。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent('部件名是绝对路径', '部件名是“C:/Windows/a.xml”', () => twice('C:/Windows/a.xml'), {
      refused: [
        'unreadable：威远镇.xlsx：文件内的部件名“C:/Windows/a.xml”指向文件之外，不是正常的工作簿。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent('两处写的部件名不同', '目录里是一个名，部件前是另一个名', otherName, {
      refused: [
        'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet1.xml”在目录里和在内容前写得不一样，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent(
      '校验和不符',
      '行政复议一表的校验和写错',
      async () =>
        withParts({ [parts.chapter]: { content: (await partsOf())[parts.chapter] as Uint8Array, crc: 1 } }),
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”已损坏（校验不符）。请重新传送原文件。',
        ],
      },
    ),
    sent(
      '不认识的压缩方法',
      '用方法9（Deflate64）',
      async () =>
        withParts({
          [parts.chapter]: { content: (await partsOf())[parts.chapter] as Uint8Array, method: 9 },
        }),
      {
        refused: [
          'unreadable：威远镇.xlsx：文件内的“xl/worksheets/sheet2.xml”用了不认识的压缩方法（9）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
        ],
      },
    ),
    sent('目录后有注释', '压缩包注释', withComment, read),
    sent('注释里藏着另一个目录', '注释里有一个空目录', secondEnd, {
      refused: [
        'not-a-workbook：威远镇.xlsx：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
      ],
    }),
    sent('尺寸写在部件之后', '流式写出的压缩包', streamed, read),
  ],
};
