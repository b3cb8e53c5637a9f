/** The same tricks in .ods, .xls and .xlsb. */
import { handMade, relationships } from '../../xlsx/handMade';
import {
  compound,
  numberRecord,
  ods,
  odsContent,
  saved,
  words,
  xls,
  xlsRecord,
  xlsStream,
} from '../../xlsx/otherFormats';
import type { Case, Group } from '../case';
import { handedIn } from '../form';

function sent(name: string, made: string, file: string, bytes: () => Uint8Array, refusal: string): Case {
  return { name, made, files: () => [handedIn(bytes(), file)], outcome: { refused: [refusal] } };
}

const sheet = (rows: string) => odsContent(`<table:table table:name="表">${rows}</table:table>`);
const number = 'office:value-type="float" office:value="1"';

/** The sector of the directory is made to follow itself. */
function loop(): Uint8Array {
  const file = saved('biff8', [['一', 1]]);
  const view = new DataView(file.buffer, file.byteOffset);
  const directory = view.getUint32(48, true);
  const table = 512 * (view.getUint32(76, true) + 1);
  view.setUint32(table + 4 * directory, directory, true);
  return file;
}

/** A sheet part whose text claims four thousand million letters. */
const xlsbBomb = () => {
  const entry = [0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 0x72, 0, 0x31, 0, 0x31, 0, 1, 0, 0, 0, 0x53, 0];
  const row = [0, 16, ...Array<number>(16).fill(0)];
  const text = [6, 12, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255];
  return handMade({
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
    'xl/workbook.bin': Uint8Array.from([0x83, 0x01, 0, 0x8f, 0x01, 0, 0x9c, 0x01, entry.length, ...entry]),
    'xl/_rels/workbook.bin.rels': relationships(['r11', 'worksheet', 'worksheets/sheet1.bin']),
    'xl/worksheets/sheet1.bin': Uint8Array.from([
      0x81,
      0x01,
      0,
      0x91,
      0x01,
      0,
      ...row,
      ...text,
      0x92,
      0x01,
      0,
      0x82,
      0x01,
      0,
    ]),
  });
};

export const formats: Group = {
  title: '其他格式',
  cases: [
    sent(
      '.ods 里重复一百亿格',
      '一行重复一百万次，一格重复一万六千次',
      '威远镇.ods',
      () =>
        ods(
          sheet(
            `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" ${number}/></table:table-row>`,
          ),
        ),
      'too-large：威远镇.ods：文件内有数据的单元格超过2000000个，已停止读取。请删去多余的工作表，另存后重新报送。',
    ),
    sent(
      '.ods 里的实体炸弹',
      'content.xml 带文档类型',
      '威远镇.ods',
      () => ods(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet('')}`),
      'unreadable：威远镇.ods：文件内的“content.xml”带有文档类型或实体声明，出于安全不予读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
    ),
    sent(
      '.ods 设了密码',
      'manifest 里写着加密',
      '威远镇.ods',
      () => ods(sheet(''), { 'META-INF/manifest.xml': '<m><file-entry><encryption-data/></file-entry></m>' }),
      'encrypted：威远镇.ods：文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。',
    ),
    sent(
      '.xls 断了',
      '少后一半',
      '威远镇.xls',
      () => {
        const file = saved('biff8', [['一', 1]]);
        return file.subarray(0, file.length / 2);
      },
      'truncated：威远镇.xls：文件不完整，可能在复制或传送中断开。请重新传送原文件。',
    ),
    sent(
      '.xls 设了密码',
      '有 FILEPASS 记录',
      '威远镇.xls',
      () => xls([], [xlsRecord(0x2f, words(1, 1, 0, 0))]),
      'encrypted：威远镇.xls：文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。',
    ),
    sent(
      '.xls 的记录比文件长',
      '末尾记录少两个字节',
      '威远镇.xls',
      () => compound({ Workbook: xlsStream([]).subarray(0, -2) }),
      'truncated：威远镇.xls：文件不完整，可能在复制或传送中断开。请重新传送原文件。',
    ),
    sent(
      '.xls 的扇区绕圈',
      '目录扇区的下一个是它自己',
      '威远镇.xls',
      loop,
      'unreadable：威远镇.xls：文件的内部结构已损坏，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
    ),
    sent(
      '.xls 里一格两次',
      'A1 写两次',
      '威远镇.xls',
      () => xls([numberRecord(0, 0, 1), numberRecord(0, 0, 2)]),
      'unreadable：威远镇.xls：文件（.xls 格式）的内容有误，不能保证读全，未予读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
    ),
    sent(
      '.xlsb 谎报字数',
      '一格自称四十亿字',
      '威远镇.xlsb',
      xlsbBomb,
      'unreadable：威远镇.xlsb：文件（.xlsb 格式）的内容有误，不能保证读全，未予读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
    ),
    sent(
      'Excel 4.0',
      '1992年的格式',
      '威远镇.xls',
      () => Uint8Array.of(0x09, 0x04, 6, 0, 0, 0, 0x10, 0),
      'legacy-unreadable：威远镇.xls：文件是旧格式或其他格式（.xls（Excel 4.0）），无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
    ),
    sent(
      'XML 电子表格 2003',
      '改名为 .xls',
      '威远镇.xls',
      () =>
        new TextEncoder().encode(
          '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        ),
      'legacy-unreadable：威远镇.xls：文件的内容是XML 电子表格 2003，不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
    ),
  ],
};
