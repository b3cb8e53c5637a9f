import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, positionOf } from '../../src/workbook/address';
import { sheetNamed } from '../../src/workbook/lookup';
import type { CellStyle, Sheet, Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice, python, temporaryFolder, whenPresent } from '../tools';
import { handMade, main, relationships, soundParts, worksheet } from './handMade';
import { ownWorkbooks } from './ownWorkbooks';
import { refusal } from './refusal';

const shown = (bytes: Uint8Array) => readWorkbook(bytes, { appearance: true });

/** A style with everything said that it leaves to the writer. */
function spelledOut(style: CellStyle = {}) {
  const { font = {}, align = {}, border = 'none' } = style;
  const { bold = false, italic = false, underline = false, name = '宋体', size = 11, color } = font;
  const {
    indent = 0,
    wrap = false,
    vertical = 'bottom',
    horizontal = indent > 0 ? 'left' : undefined,
  } = align;
  return {
    font: { name, size, bold, italic, underline, color },
    fill: style.fill,
    border,
    borderColor: border === 'thin' ? (style.borderColor ?? '000000') : undefined,
    align: { horizontal, vertical, wrap, indent },
    format: style.format === 'General' ? undefined : style.format,
    locked: style.locked ?? true,
  };
}

/** The style of every cell that holds anything or has a style, by its address. */
function stylesOf(sheet: Sheet, { styles }: Workbook) {
  return Object.fromEntries(
    sheet.rows.flatMap(({ index, cells }) =>
      cells
        .filter(({ value, formula, style }) => value !== null || formula !== undefined || style !== undefined)
        .map(({ column, style }) => [
          addressOf(index, column),
          spelledOut(style === undefined ? {} : styles[style]),
        ]),
    ),
  );
}

/** What shows of a sheet up to its last cell. */
function lookOf(sheet: Sheet, workbook: Workbook) {
  const lastRow = sheet.rows.findLast(({ cells }) => cells.length > 0)?.index ?? -1;
  const lastColumn = Math.max(
    -1,
    ...sheet.rows.map(({ cells }) => cells.at(-1)?.column ?? -1),
    ...sheet.merges.map((range) => positionOf(range.split(':')[1] ?? '')?.column ?? -1),
  );
  return {
    name: sheet.name,
    cells: stylesOf(sheet, workbook),
    heights: sheet.rows.flatMap(({ index, height, hidden }) =>
      index <= lastRow && (height !== undefined || hidden) ? [[index, height, hidden ?? false] as const] : [],
    ),
    // a hidden column without a width is written with one
    widths: sheet.columns.flatMap(({ index, width = 9, hidden }) =>
      index <= lastColumn ? [[index, width, hidden ?? false] as const] : [],
    ),
    freeze: sheet.freeze,
    gridLines: sheet.gridLines ?? true,
    tabColor: sheet.tabColor,
    validations: sheet.validations,
  };
}

/** Without the names of fonts, which it replaces where the machine lacks them, and without its escapes of signs. */
function asLibreOfficeHasThem(cells: Record<string, ReturnType<typeof spelledOut> | undefined>) {
  return Object.fromEntries(
    Object.entries(cells).map(([address, style]) => [
      address,
      style && {
        ...style,
        font: { ...style.font, name: '' },
        format: style.format?.replace(/\\([-+])/g, '$1'),
      },
    ]),
  );
}

const looksOf = (workbook: Workbook) => workbook.sheets.map((sheet) => lookOf(sheet, workbook));

describe('what our writer writes looks the same when read back', () => {
  test.each(Object.entries(ownWorkbooks))('%s', async (_, workbook) => {
    const read = shown(await writeWorkbook(workbook));
    expect(looksOf(read)).toEqual(looksOf(workbook));
    const styled = read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(new Set(styled.map(({ style }) => style))).toEqual(new Set(Object.keys(read.styles)));
  });

  test.each(Object.entries(ownWorkbooks))('%s: the look apart, nothing else is read', async (_, workbook) => {
    const bytes = await writeWorkbook(workbook);
    const plain = readWorkbook(bytes);
    const read = shown(bytes);
    const bare = read.sheets.map(
      ({
        freeze: _freeze,
        gridLines: _gridLines,
        tabColor: _tabColor,
        validations: _validations,
        ...sheet
      }) => ({
        ...sheet,
        validations: [],
        columns: sheet.columns.flatMap(({ index, hidden }) => (hidden ? [{ index, hidden }] : [])),
        rows: sheet.rows.flatMap(({ index, hidden, cells }) => {
          const held = cells
            .filter(({ value, formula }) => value !== null || formula !== undefined)
            .map(({ style: _style, ...cell }) => cell);
          return held.length === 0 ? [] : [{ index, ...(hidden && { hidden }), cells: held }];
        }),
      }),
    );
    const last = (sheet: Sheet) => Math.max(-1, ...sheet.rows.map(({ cells }) => cells.at(-1)?.column ?? -1));
    expect({ ...read, styles: {}, sheets: bare }).toEqual({
      ...plain,
      sheets: plain.sheets.map((sheet, at) => ({
        ...sheet,
        // hidden columns count up to the last cell, and more cells are read with the look
        columns: [...sheet.columns, ...bare[at]!.columns.filter(({ index }) => index > last(sheet))],
      })),
    });
  });
});

const folder = temporaryFolder();

whenPresent('LibreOffice', 'saved by LibreOffice', () => {
  // without a window it saves neither frozen panes nor grid lines
  test('a template keeps its styles, widths, heights and validations', async () => {
    const file = join(folder, 'template.xlsx');
    writeFileSync(file, await writeWorkbook(ownWorkbooks['template']!));
    const [saved] = convertWithLibreOffice([file], 'xlsx', join(folder, 'saved'));
    const before = shown(readFileSync(file));
    const after = shown(readFileSync(saved!));
    for (const sheet of before.sheets.filter(({ state }) => state === 'visible')) {
      const was = lookOf(sheet, before);
      const is = lookOf(sheetNamed(after, sheet.name)!, after);
      const kept = Object.fromEntries(Object.keys(was.cells).map((address) => [address, is.cells[address]]));
      expect(asLibreOfficeHasThem(kept)).toEqual(asLibreOfficeHasThem(was.cells));
      const rounded = is.widths.map(([index, width, hidden]) => [index, Math.round(width), hidden]);
      expect(rounded.slice(0, was.widths.length)).toEqual(was.widths);
      const heights = new Map(is.heights.map(([row, height]) => [row, Math.round(Number(height))]));
      expect(was.heights.map(([row]) => heights.get(row))).toEqual(
        was.heights.map(([, height]) => Math.round(Number(height))),
      );
      // a rule that takes anything it writes as 1, an error text of Excel's own as an empty one
      const byRange = (validations: Sheet['validations']) =>
        new Map(
          validations.flatMap(({ ranges, rule, error, ...rest }) =>
            ranges.map((range) => [
              range,
              {
                rule: rule.type === 'custom' && rule.formula === '1' ? { ...rule, formula: 'TRUE' } : rule,
                error: error ?? { severity: 'stop', title: '', text: '' },
                ...rest,
              },
            ]),
          ),
        );
      expect(byRange(is.validations)).toEqual(byRange(was.validations));
    }
  });
});

whenPresent('openpyxl', 'written by openpyxl', () => {
  test('theme colours, tints, palettes, patterns, gradients, panes, validations', () => {
    const file = join(folder, 'openpyxl.xlsx');
    const program = `
import sys, openpyxl
from openpyxl.styles import Font, PatternFill, GradientFill, Border, Side, Alignment, Protection
from openpyxl.styles.colors import Color
from openpyxl.worksheet.datavalidation import DataValidation
w = openpyxl.Workbook()
s = w.active
s.title = "表"
s["A1"] = 1
s["A1"].font = Font(name="黑体", sz=14, b=True, i=True, u="single", color=Color(theme=4))
s["A1"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.7999816888943144))
s["A1"].alignment = Alignment(horizontal="center", vertical="top", wrap_text=True)
s["A1"].number_format = "#,##0.0"
s["B1"].fill = PatternFill("darkGrid", fgColor=Color(indexed=10), bgColor="FF00FF00")
s["C1"].fill = GradientFill(stop=("FF112233", "FF445566"))
line = Side(style="medium", color="FF0000FF")
s["D1"].border = Border(left=line, right=line, top=line, bottom=line)
s["E1"].border = Border(bottom=line)
s["F1"].protection = Protection(locked=False)
s["G1"].alignment = Alignment(horizontal="justify", vertical="distributed", indent=2)
s["H1"].number_format = "mm-dd-yy"
s.column_dimensions["B"].width = 20
s.row_dimensions[1].height = 30
s.row_dimensions[2].hidden = True
s["A3"] = "末"
s.freeze_panes = "B2"
s.sheet_view.showGridLines = False
s.sheet_properties.tabColor = "FF123456"
def rule(where, **given):
    v = DataValidation(**given)
    s.add_data_validation(v)
    v.add(where)
rule("A1", type="whole", operator="greaterThan", formula1="0", showErrorMessage=True)
rule("B1:B4", type="decimal", operator="notEqual", formula1="0", showErrorMessage=True)
rule("C1", type="decimal", operator="notEqual", formula1="0", showErrorMessage=True, showInputMessage=True, promptTitle="题", prompt="文")
rule("D1", type="list", formula1='"是,否"', allow_blank=True, showErrorMessage=True, errorStyle="warning", errorTitle="错", error="改")
rule("E1", type="list", formula1="$A$1:$A$3", showErrorMessage=False)
rule("F1", type="textLength", operator="lessThan", formula1="5", showErrorMessage=True)
rule("G1", type="date", operator="greaterThan", formula1="1", showErrorMessage=True)
w.save(sys.argv[1])`;
    python(program, file);
    const workbook = shown(readFileSync(file));
    const sheet = workbook.sheets[0]!;
    const font = { name: 'Calibri', size: 11, color: '000000' };
    const styles = Object.fromEntries(
      sheet.rows.flatMap(({ index, cells }) =>
        cells.map(({ column, value, style }) => [
          addressOf(index, column),
          [value, workbook.styles[style ?? '']],
        ]),
      ),
    );
    expect(styles).toEqual({
      A1: [
        1,
        {
          font: { name: '黑体', size: 14, bold: true, italic: true, underline: true, color: '4F81BD' },
          fill: 'DCE6F2',
          align: { horizontal: 'center', vertical: 'top', wrap: true },
          format: '#,##0.0',
        },
      ],
      B1: [null, { font, fill: 'FF0000' }],
      C1: [null, { font, fill: '112233' }],
      D1: [null, { font, border: 'thin', borderColor: '0000FF' }],
      E1: [null, { font }],
      F1: [null, { font, locked: false }],
      G1: [null, { font, align: { indent: 2 } }],
      H1: [null, { font, format: 'yyyy/m/d' }],
      A3: ['末', { font }],
    });
    const { rows, columns, freeze, gridLines, tabColor, validations } = sheet;
    expect({ columns, freeze, gridLines, tabColor }).toEqual({
      columns: [{ index: 1, width: 20 }],
      freeze: { rows: 1, columns: 1 },
      gridLines: false,
      tabColor: '123456',
    });
    expect(rows.map(({ cells: _cells, ...row }) => row)).toEqual([
      { index: 0, height: 30 },
      { index: 1, hidden: true },
      { index: 2 },
    ]);
    expect(validations).toEqual([
      { ranges: ['A1'], rule: { type: 'whole', min: 1 }, allowBlank: false },
      {
        ranges: ['C1'],
        rule: { type: 'custom', formula: 'TRUE' },
        allowBlank: false,
        prompt: { title: '题', text: '文' },
      },
      {
        ranges: ['D1'],
        rule: { type: 'list', items: ['是', '否'] },
        allowBlank: true,
        error: { severity: 'warning', title: '错', text: '改' },
      },
      {
        ranges: ['E1'],
        rule: { type: 'list-range', source: '$A$1:$A$3' },
        allowBlank: false,
        error: { severity: 'information', title: '', text: '' },
      },
      { ranges: ['F1'], rule: { type: 'text-length', max: 4 }, allowBlank: false },
    ]);
  });
});

describe('odd and hostile files', () => {
  const sheet1 = 'xl/worksheets/sheet1.xml';
  const cell = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
  const styles = (font: string, rest = '') =>
    `<styleSheet xmlns="${main}"><fonts><font/><font>${font}</font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>${rest}</styleSheet>`;
  const styleOf = (parts: Parameters<typeof handMade>[0]) => {
    const workbook = shown(handMade({ [sheet1]: worksheet(cell), ...parts }));
    return workbook.styles[workbook.sheets[0]?.rows[0]?.cells[0]?.style ?? ''];
  };
  const themed = { 'xl/styles.xml': styles('<color theme="5"/>') };
  const themeLinks = relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
  );
  const theme = (scheme: string) => ({
    ...themed,
    'xl/_rels/workbook.xml.rels': themeLinks,
    'xl/theme/theme1.xml': `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="甲">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
  });

  test.each([
    ['no theme', themed, 'ED7D31'],
    ['a theme', theme('<a:accent2><a:srgbClr val="00b050"/></a:accent2>'), '00B050'],
    [
      'a system colour',
      theme('<a:accent2><a:sysClr val="windowText" lastClr="010203"/></a:accent2>'),
      '010203',
    ],
    ['a theme that says it otherwise', theme('<a:accent2><a:prstClr val="red"/></a:accent2>'), 'ED7D31'],
    ['a broken theme', { ...theme(''), 'xl/theme/theme1.xml': '<a:theme' }, 'ED7D31'],
    ['a theme that is not there', { ...theme(''), 'xl/theme/theme1.xml': null }, 'ED7D31'],
    ['no such theme colour', { 'xl/styles.xml': styles('<color theme="99"/>') }, undefined],
    ['an indexed colour', { 'xl/styles.xml': styles('<color indexed="53"/>') }, 'FF6600'],
    [
      'the own palette',
      {
        'xl/styles.xml': styles(
          '<color indexed="1"/>',
          '<colors><indexedColors><rgbColor rgb="00111111"/><rgbColor rgb="00222222"/></indexedColors></colors>',
        ),
      },
      '222222',
    ],
    ['no such indexed colour', { 'xl/styles.xml': styles('<color indexed="81"/>') }, undefined],
    ['a darker shade', { 'xl/styles.xml': styles('<color rgb="FF4F81BD" tint="-0.5"/>') }, '254061'],
    ['a shade of grey', { 'xl/styles.xml': styles('<color theme="0" tint="-0.15"/>') }, 'D9D9D9'],
    ['no colour at all', { 'xl/styles.xml': styles('<color rgb="red"/>') }, undefined],
    ['automatic', { 'xl/styles.xml': styles('<color auto="1"/>') }, undefined],
  ])('%s', (_, parts, color) => {
    expect(styleOf(parts)?.font?.color).toBe(color);
  });

  test('a style that the file does not have, a styles part that is not there', () => {
    const parts = { [sheet1]: worksheet('<row r="1"><c r="A1" s="7"><v>1</v></c><c r="B1" s="x"/></row>') };
    const links = {
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    };
    for (const file of [handMade(parts), handMade({ ...parts, ...links })]) {
      const { sheets, styles: read } = shown(file);
      expect([sheets[0]?.rows, read]).toEqual([[{ index: 0, cells: [{ column: 0, value: 1 }] }], {}]);
    }
  });

  test('a place given twice counts once where one holds nothing', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1" s="1"/></row><row r="1"><c r="B1" s="1"/><c r="B1" s="1"/></row>';
    const { sheets } = shown(handMade({ [sheet1]: worksheet(data) }));
    expect(sheets[0]?.rows).toEqual([
      {
        index: 0,
        cells: [
          { column: 0, value: 1, style: '0' },
          { column: 1, value: null, style: '1' },
        ],
      },
    ]);
  });

  test('columns to the end of the grid go as far as the cells and merges do', () => {
    const columns = (rest: string) =>
      `<worksheet xmlns="${main}"><cols><col min="1" max="16384" width="12"/></cols><sheetData>${cell}</sheetData>${rest}</worksheet>`;
    const read = (rest: string) => shown(handMade({ [sheet1]: columns(rest) })).sheets[0]?.columns;
    expect(read('')).toEqual([{ index: 0, width: 12 }]);
    expect(read('<mergeCells><mergeCell ref="A1:C1"/></mergeCells>')).toEqual(
      [0, 1, 2].map((index) => ({ index, width: 12 })),
    );
  });

  test('a last row far below that only has a height is not shown', () => {
    const rows = '<row r="3" ht="20"/><row r="1048576" ht="15" hidden="1"/>';
    const { sheets } = shown(
      handMade({
        [sheet1]: worksheet(
          `${rows.slice(0, 20)}${cell.replaceAll('1"', '4"').replace('s="4"', 's="1"')}${rows.slice(20)}`,
        ),
      }),
    );
    expect(sheets[0]?.rows.map(({ index, height }) => [index, height])).toEqual([
      [2, 20],
      [3, undefined],
    ]);
  });

  test.each([
    ['styled cells', worksheet(`<row>${'<c s="1"/>'.repeat(101)}</row>`)],
    ['rows with heights', worksheet('<row ht="9"/>'.repeat(101))],
    [
      'columns',
      worksheet('<row><c r="CZ1" s="1"/></row>').replace(
        '<sheetData>',
        '<cols><col min="1" max="104" width="9"/></cols><sheetData>',
      ),
    ],
    [
      'validations',
      worksheet(
        cell,
        `<dataValidations>${'<dataValidation type="list" sqref="A1"><formula1>A1</formula1></dataValidation>'.repeat(101)}</dataValidations>`,
      ),
    ],
  ])('%s count as cells', (_, xml) => {
    const file = handMade({ [sheet1]: xml });
    expect(refusal(file, { appearance: true, limits: { cells: 100 } })[0]).toBe('too-large');
    expect(readWorkbook(file, { limits: { cells: 100 } }).sheets).toHaveLength(1);
  });

  test('more cell formats than Excel takes', () => {
    const xml = soundParts['xl/styles.xml'].replace('<cellXfs>', `<cellXfs>${'<xf/>'.repeat(70_000)}`);
    const data = '<row r="1"><c r="A1" s="65489"><v>1</v></c><c r="B1" s="65490"><v>1</v></c></row>';
    const { sheets } = readWorkbook(handMade({ 'xl/styles.xml': xml, [sheet1]: worksheet(data) }), {
      appearance: true,
    });
    expect(sheets[0]?.rows[0]?.cells.map(({ style }) => style)).toEqual(['65489', undefined]);
  });
});
