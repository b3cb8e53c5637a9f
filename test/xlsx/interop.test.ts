import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sheetNamed } from '../../src/workbook/lookup';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { showcase } from './showcase';
import { contentOf, workbookArbitrary } from './workbooks';

const folder = temporaryFolder();
const file = join(folder, 'showcase.xlsx');
beforeAll(async () => writeFileSync(file, await writeWorkbook(showcase)));

/** Workbooks that hold anything at all, written to files. */
async function writtenAtRandom(): Promise<string[]> {
  const workbooks = fc.sample(workbookArbitrary, { numRuns: 15, seed: 2025 });
  return Promise.all(
    workbooks.map(async (workbook, at) => {
      const path = join(folder, `random${at}.xlsx`);
      // openpyxl warns of dates out of range, and any number may stand there
      const styles = { ...workbook.styles, date: {} };
      writeFileSync(path, await writeWorkbook({ ...workbook, styles }));
      return path;
    }),
  );
}

whenPresent('ooxml-check (../shared) with xmllint', 'published schemas', () => {
  test('every part of a written file is valid', () => {
    expect(schemaComplaints([file])).toBe('');
  });

  test('whatever it holds', async () => {
    expect(schemaComplaints(await writtenAtRandom())).toBe('');
  });
});

/** What openpyxl sees, as JSON: `w` is the workbook, `s` the chapter's sheet. */
function seen(expression: string): unknown {
  const program = `
import json, sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
s = w.worksheets[1]
print(json.dumps(${expression}, ensure_ascii=False, default=str))`;
  return JSON.parse(python(program, file));
}

whenPresent('openpyxl', 'openpyxl reads back', () => {
  test('whatever is in a file, without a warning', async () => {
    const files = await writtenAtRandom();
    const program = `
import sys, openpyxl
print(sum(1 for path in sys.argv[1:] if openpyxl.load_workbook(path).worksheets))`;
    expect(python(program, ...files).trim()).toBe(String(files.length));
  });

  test('validations', () => {
    const expression = `[[str(v.sqref), v.type, v.operator, v.formula1, v.formula2, v.allowBlank, v.promptTitle, v.prompt,
      v.errorStyle, v.errorTitle, v.error, v.showErrorMessage] for v in s.data_validations.dataValidation]`;
    expect(seen(expression)).toEqual([
      [
        'C3:C4 D3',
        'whole',
        'greaterThanOrEqual',
        '0',
        null,
        true,
        '口径',
        '填写“件”数，\n不小于 0 & 整数。',
        null,
        '请填整数',
        '本项须填写不小于0的整数。',
        true,
      ],
      ['C5', 'decimal', null, '0', '100', false, null, null, 'warning', '请核实', '一般不超过100。', true],
      ['D4', 'list', null, '"是,否,""不适用"""', null, true, null, null, null, null, null, true],
      ['D5', 'list', null, "'目录''表'!$A$2:$A$3", null, true, null, null, null, null, null, true],
      ['F4', 'textLength', 'lessThanOrEqual', '50', null, true, null, null, null, null, null, true],
      ['F3', 'custom', null, 'OR(ISNUMBER(F3),F3<>"")', null, true, null, null, 'information', '', '', true],
    ]);
  });

  test('conditional formats', () => {
    const expression = `[[str(r.sqref), c.formula, c.priority, c.dxf.fill.bgColor.rgb, c.dxf.font and c.dxf.font.b]
      for r in s.conditional_formatting for c in r.rules]`;
    expect(seen(expression)).toEqual([
      ['C3:C5', ['ISTEXT(C3)'], 1, 'FFFFC7CE', true],
      ['E3:E5', ['AND(ISNUMBER(E3),E3>20)'], 2, 'FFC6EFCE', null],
    ]);
  });

  test('protection: no password, input cells open, selecting allowed', () => {
    const expression = `[s.protection.sheet, s.protection.password, s.protection.formatColumns, s.protection.formatCells,
      s.protection.selectLockedCells, s.protection.selectUnlockedCells, s['C3'].protection.locked, s['A3'].protection.locked]`;
    expect(seen(expression)).toEqual([true, null, false, true, false, false, false, true]);
  });

  test('names, sheet states, first sheet, properties', () => {
    const expression = `[[[n.name, n.attr_text, bool(n.hidden)] for n in w.defined_names.definedName],
      [x.sheet_state for x in w.worksheets], w.active.title,
      [w.properties.title, w.properties.creator, w.properties.created, w.properties.modified]]`;
    expect(seen(expression)).toEqual([
      [
        ['FY_01', "'一、行政复议 (1)'!$C$3", false],
        ['FY_02', "'一、行政复议 (1)'!$C$4", false],
        ['_内部', "'一、行政复议 (1)'!$A$1", true],
      ],
      ['visible', 'visible', 'visible', 'visible', 'hidden', 'veryHidden'],
      '一、行政复议 (1)',
      ['填报表 <测试>', '汇表', '2025-01-02 03:04:05', '2025-06-07 08:09:10'],
    ]);
  });

  test('page set-up', () => {
    const expression = `[s.page_setup.paperSize, s.page_setup.orientation, s.page_setup.fitToWidth, s.page_setup.fitToHeight,
      s.sheet_properties.pageSetUpPr.fitToPage, round(s.page_margins.top * 25.4, 1), round(s.page_margins.left * 25.4, 1),
      s.oddHeader.left.text, s.oddHeader.right.text, s.oddFooter.center.text, s.print_title_rows, s.print_title_cols,
      s.print_area, s.print_options.horizontalCentered, s.freeze_panes]`;
    expect(seen(expression)).toEqual([
      9,
      'landscape',
      1,
      0,
      true,
      20,
      12.7,
      '统计 && 汇总',
      '&A',
      '第&P页，共&N页',
      '$1:$2',
      '$A:$B',
      ['$A$1:$F$6'],
      true,
      'C3',
    ]);
  });

  test('styles, widths, notes, links, tables, filter, charts', () => {
    const expression = `[[s['A2'].font.name, s['A2'].font.b, s['A2'].font.color.rgb, s['A2'].fill.fgColor.rgb, s['A2'].border.top.style,
      s['A2'].alignment.wrap_text, s['C3'].number_format, s['A3'].alignment.indent, s['F3'].font.i],
      [s.column_dimensions['B'].width, s.row_dimensions[1].height, s.sheet_properties.tabColor.rgb, s.sheet_view.showGridLines],
      s['C3'].comment.text, s['F5'].hyperlink.location, w.worksheets[0]['A3'].hyperlink.target,
      [[t.name, t.ref, t.column_names] for t in w['_facts'].tables.values()], w['明细'].auto_filter.ref, [len(x._charts) for x in w.worksheets],
      [str(m) for m in s.merged_cells.ranges]]`;
    expect(seen(expression)).toEqual([
      ['宋体', true, 'FFFFFFFF', 'FF1F4E79', 'thin', true, '#,##0', 1, true],
      [36, 32, 'FF1F4E79', false],
      '口径：\n含上年结转。',
      "'目录''表'!A1",
      'https://example.com/?a=1&b=2',
      [['facts', 'A1:C3', ['单位', '指标\n代码', '数']]],
      'A1:B2',
      [2, 2, 0, 0, 0, 0],
      ['A1:F1'],
    ]);
  });
});

whenPresent('openpyxl', 'files that openpyxl writes', () => {
  test('are read: values, formulas without results, dates, states, links', () => {
    const written = join(folder, 'openpyxl.xlsx');
    const program = `
import sys, datetime, openpyxl
w = openpyxl.Workbook()
s = w.active
s.title = "行政复议"
s.append(["代码", 1.5, True, None, "=B1*2"])
s["A2"] = datetime.date(2025, 1, 31)
s["A3"] = "返回"
s["A3"].hyperlink = "#'行政复议'!A1"
s.merge_cells("A5:B5")
s.column_dimensions["B"].hidden = True
w.create_sheet("_huibiao").sheet_state = "veryHidden"
w["_huibiao"]["A1"] = "kind"
w.save(sys.argv[1])`;
    python(program, written);
    const { sheets, properties } = readWorkbook(readFileSync(written));
    expect(sheets.map(({ name, state, columns, merges }) => ({ name, state, columns, merges }))).toEqual([
      { name: '行政复议', state: 'visible', columns: [{ index: 1, hidden: true }], merges: ['A5:B5'] },
      { name: '_huibiao', state: 'veryHidden', columns: [], merges: [] },
    ]);
    expect(sheets.map(contentOf)).toEqual([
      { A1: '代码', B1: 1.5, C1: true, E1: '=B1*2 → null', A2: 45_688, A3: '返回' },
      { A1: 'kind' },
    ]);
    expect(sheets[0]?.rows[1]?.cells[0]?.date).toBe(true);
    expect(sheets[0]?.rows[2]?.cells[0]?.link).toEqual({ sheet: '行政复议', address: 'A1' });
    expect(properties).toMatchObject({ creator: 'openpyxl', application: 'Microsoft Excel' });
  });
});

whenPresent('LibreOffice', 'LibreOffice opens and saves', () => {
  test('values, formulas and names come back as they were', () => {
    const out = join(folder, 'saved');
    const [saved] = convertWithLibreOffice([file], 'xlsx', out);
    const before = readWorkbook(readFileSync(file));
    const after = readWorkbook(readFileSync(saved!));
    expect(after.sheets.map(({ name, state }) => [name, state])).toEqual(
      // LibreOffice knows no "very hidden"
      before.sheets.map(({ name, state }) => [name, state === 'veryHidden' ? 'hidden' : state]),
    );
    for (const sheet of before.sheets) {
      expect(contentOf(sheetNamed(after, sheet.name)!)).toEqual(contentOf(sheet));
    }
    expect(after.names).toEqual(expect.arrayContaining(before.names.filter(({ hidden }) => !hidden)));
  });

  test('and prints: the fitted sheet on one page', () => {
    const [pdf] = convertWithLibreOffice([file], 'pdf', join(folder, 'printed'));
    const pages = readFileSync(pdf!, 'latin1').match(/\/Type\s*\/Page\b/g);
    // 目录 is two pages wide, hidden sheets are not printed
    expect(pages).toHaveLength(2 + 1 + 1 + 1);
  });
});
