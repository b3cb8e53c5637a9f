import type { xlsx as zh } from '../zh-CN/xlsx';

export const xlsx: Record<keyof typeof zh, string> = {
  'xlsx.empty-file': 'The file is empty (0 bytes). Ask the unit to send it again.',
  'xlsx.not-a-workbook':
    'This is not an Excel workbook and cannot be read. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.encrypted':
    'The file is locked with a password and cannot be read. Open it, remove the password, save it as .xlsx and send that.',
  'xlsx.truncated':
    'The file is incomplete; a copy or transfer may have broken off. Send the original again.',
  'xlsx.legacy':
    'The file is of an older or another format ({kind}) and cannot be read as it is. Open it in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.broken-compound':
    'The file is broken inside and cannot be read. Open the original in Excel or WPS (let it repair the file), save it as .xlsx and send that.',
  'xlsx.broken-binary':
    'The content of the file ({kind}) is damaged; it was not read, since parts might be missed. Open the original in Excel or WPS (let it repair the file), save it as .xlsx and send that.',
  'xlsx.other-kind-opens':
    'The content of the file is {kind}, not an Excel workbook, and cannot be read. Open it in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.other-kind':
    'The content of the file is {kind}, not an Excel workbook, and cannot be read. Send the filled-in form as .xlsx instead.',
  'xlsx.kind-html': 'a web page (HTML)',
  'xlsx.kind-mhtml': 'a web archive (MHTML)',
  'xlsx.kind-text': 'text (such as CSV)',
  'xlsx.kind-xml-2003': 'an XML Spreadsheet 2003',
  'xlsx.kind-flat-opendocument': 'an OpenDocument in a single XML file (.fods)',
  'xlsx.kind-xml': 'an XML file',
  'xlsx.kind-word': 'a Word or text document',
  'xlsx.kind-slides': 'a presentation',
  'xlsx.kind-rtf': 'an RTF document',
  'xlsx.kind-pdf': 'a PDF file',
  'xlsx.kind-picture': 'a picture',
  'xlsx.kind-archive': 'an archive (RAR, 7z or the like)',
  'xlsx.too-large':
    '“{part}” in the file is too large when unpacked (limit {megabytes} MB); reading was stopped. Remove sheets and rows that are not needed, save and send again.',
  'xlsx.too-packed':
    '“{part}” in the file is packed more than {ratio} times, as no filled template is; reading was stopped. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.too-many-parts':
    'The file holds {count} parts, the limit is {most}; reading was stopped. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.too-many-cells':
    'More than {most} cells of the file hold something; reading was stopped. Remove sheets that are not needed, save and send again.',
  'xlsx.too-many-rows':
    '“{part}” in the file has a row beyond those of Excel; reading was stopped. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.text-too-long':
    '“{part}” in the file holds a text of more than {most} characters; reading was stopped. Shorten it and send again.',
  'xlsx.formulas-too-long':
    '“{part}” in the file holds too many long formulas; reading was stopped. Remove formulas that are not needed, save and send again.',
  'xlsx.damaged-part':
    '“{part}” in the file is damaged (its checksum does not agree). Send the original again.',
  'xlsx.unknown-packing':
    '“{part}” in the file is packed in an unknown way ({method}). Open the file in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.duplicate-part':
    'The file holds two parts named “{part}”; which of them counts cannot be told. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.two-headers':
    'The file’s directory says otherwise of “{part}” than what stands before the part itself; which counts cannot be told. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.overlapping-parts':
    '“{part}” in the file overlaps another part, as in no ordinary workbook. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.escaping-part':
    'The part name “{part}” leads out of the file, as in no ordinary workbook. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.missing-part':
    '“{part}” is missing in the file. Send the original again, or open it, save it as .xlsx and send that.',
  'xlsx.missing-sheet':
    'The content of sheet “{sheet}” is missing in the file. Send the original again, or open it, save it as .xlsx and send that.',
  'xlsx.no-sheets':
    'The file holds no sheet. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.not-text':
    '“{part}” in the file is not in the encoding that it claims. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.broken-xml':
    '“{part}” in the file is broken at character {at} and cannot be read. Open the original in Excel or WPS (let it repair the file), save it as .xlsx and send that.',
  'xlsx.cell-twice':
    'Cell {address} stands twice in “{part}” of the file; which of them counts cannot be told. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.doctype':
    '“{part}” in the file declares a document type or entities and is not read, for safety. Open the original in Excel or WPS, save it as .xlsx and send that.',
  'xlsx.unpatchable-signed':
    'The file bears a digital signature, which a change would break; nothing was changed. Remove the signature in Excel first, then fill in.',
  'xlsx.unpatchable-structure':
    'The structure of the workbook is protected, so that no notes can be put in. Take the protection off and try again.',
  'xlsx.unpatchable-sheet': 'The file has no sheet “{sheet}” that can be filled in. Check the name.',
  'xlsx.unpatchable-address': 'Cell address “{address}” of “{sheet}” is not written like B2. Correct it.',
  'xlsx.unpatchable-text':
    '“{sheet}” {address} would hold {length} characters of text; a cell of Excel holds 32767. Shorten it.',
  'xlsx.unpatchable-number':
    '“{sheet}” {address} would hold a number that is not finite and cannot be saved. Give a number or leave it blank.',
  'xlsx.unpatchable-array':
    '“{sheet}” {address} belongs to an array formula ({range}) and cannot be changed alone. Make it an ordinary formula in Excel first.',
  'xlsx.unpatchable-table-header':
    '“{sheet}” {address} names a column of table “{table}” and cannot be changed. Fill in the cells below it.',
  'xlsx.unwritable-sheet-name':
    'Sheet name “{sheet}” cannot be used: 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end. Choose another name.',
  'xlsx.unwritable-sheet-twice':
    'Sheet name “{sheet}” is used twice (case does not count). Choose another name.',
  'xlsx.unwritable-no-sheet': 'The workbook has no visible sheet. Keep at least one visible.',
  'xlsx.unwritable-place':
    '“{sheet}” {address} is out of order or beyond the columns of Excel. Put the cells in order or split the sheet.',
  'xlsx.unwritable-text':
    '“{sheet}” {address} holds {length} characters of text; a cell of Excel holds 32767. Split the text.',
  'xlsx.unwritable-number':
    '“{sheet}” {address} holds a number that is not finite and cannot be written. Use a blank or an error value.',
  'xlsx.unwritable-formula':
    '“{sheet}” {address} holds a formula of {length} characters; it must have 1 to 8192. Give or split the formula.',
  'xlsx.unwritable-style':
    '“{sheet}” {address} uses the style “{style}”, which the workbook does not define. Define it first.',
  'xlsx.unwritable-active':
    'The sheet to show first (number {active}, from 0) does not exist or is hidden. Name a visible one.',
  'xlsx.unwritable-name':
    'Name “{name}” cannot be used: a letter or underscore first, no spaces, nothing that reads as a cell. Choose another name.',
  'xlsx.unwritable-name-twice': 'Name “{name}” is used twice (case does not count). Choose another name.',
  'xlsx.unwritable-row':
    'Row {row} of “{sheet}” is out of order or beyond the rows of Excel. Put the rows in order or split the sheet.',
  'xlsx.unwritable-validation-nowhere': 'A data validation of “{sheet}” names no cells. Give it a range.',
  'xlsx.unwritable-list':
    'The list of “{sheet}” {address} has {length} characters; it needs items without commas, 255 characters in all. Use a range as its source.',
  'xlsx.unwritable-prompt':
    'The prompt or error text of “{sheet}” {address} is too long: titles 32 characters, prompts 255, errors 225. Shorten it.',
  'xlsx.unwritable-range': 'Range “{range}” of “{sheet}” is not written like B2:D9. Correct it.',
  'xlsx.unwritable-merges': 'Merged ranges {range} and {other} of “{sheet}” overlap. Part them.',
  'xlsx.unwritable-table':
    'Table “{table}” at {range} of “{sheet}” does not hold: its columns must equal the texts of its first row, be distinct, and have a row of data below. Correct it.',
  'xlsx.unwritable-header':
    'The header or footer of “{sheet}” has {length} characters; Excel takes 255. Shorten it.',
};
