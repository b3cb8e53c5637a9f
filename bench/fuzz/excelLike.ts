import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { zipOf } from '../../test/xlsx/handMade';

/**
 * A file of ours written as Excel writes: namespaces that are not to be understood, spans and heights on rows, texts of three runs with phonetics,
 * formulas that cells share, validations in an extension, a chain of calculations, a theme.
 */
export function excelLike(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    /^xl\/(worksheets\/sheet\d+|sharedStrings|workbook)\.xml$/.test(name)
      ? strToU8(likeExcel(strFromU8(bytes)))
      : bytes,
  ]);
  return zipOf([...parts, ['xl/calcChain.xml', calcChain], ['docProps/custom.xml', '<Properties/>']]);
}

const more =
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"';
const calcChain =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F4" i="2" l="1"/></calcChain>';
const extension =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>封面!$A$1</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

function likeExcel(xml: string): string {
  return xml
    .replace(/<(worksheet|workbook) /, `<$1${more} `)
    .replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:9" x14ac:dyDescent="0.15"')
    .replace(/<si><t([^>]*)>([^<]{4,})<\/t><\/si>/g, (_, space: string, text: string) => inRuns(text, space))
    .replace('</worksheet>', `${extension}</worksheet>`);
}

function inRuns(text: string, space: string): string {
  // a reference must not be cut in two
  if (text.includes('&')) return `<si><t${space}>${text}</t></si>`;
  const middle = Math.floor(text.length / 2);
  const run = (piece: string) => `<r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">${piece}</t></r>`;
  return `<si>${run(text.slice(0, middle))}${run(text.slice(middle))}<phoneticPr fontId="1"/></si>`;
}
