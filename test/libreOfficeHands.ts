/** A person's work on a workbook in LibreOffice Calc: typed as at the keyboard, not written as data. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { libreOffice } from './libreOffice';

export type Deed =
  /** What is typed into a cell and confirmed; the cell's format decides what becomes of it. */
  | { sheet: string; at: string; type: string }
  /** Likewise after the cell was made `General`, as by clearing formats or pasting. */
  | { sheet: string; at: string; typeUnformatted: string }
  /** What is pasted into a cell, past its validation. */
  | { sheet: string; at: string; paste: string | number }
  | { sheet: string; insertRowsBefore: number; count?: number }
  | { sheet: string; insertColumnBefore: number }
  /** Rows of a range (`A4:F20`) in the order of its column (0-based), from the last to the first where told. */
  | { sheet: string; sort: string; by: number; descending?: boolean };

/** What is done to `file` in turn before it is saved as `out` (.xlsx). */
export type Work = { file: string; out: string; deeds: readonly Deed[] };

/** Opens `file` in LibreOffice, does everything in turn, and saves as `out` (.xlsx). One start of the program. */
export function editInLibreOffice(file: string, out: string, deeds: readonly Deed[]): void {
  editAllInLibreOffice([{ file, out, deeds }]);
}

/** The same with several files, one after the other, in one start of the program. */
export function editAllInLibreOffice(works: readonly Work[]): void {
  const failure = join(mkdtempSync(join(tmpdir(), 'huibiao-hands-')), 'failure');
  try {
    libreOffice(['macro:///Standard.Hands.Work'], {}, (profile) => {
      const library = join(profile, 'basic', 'Standard');
      mkdirSync(library, { recursive: true });
      writeFileSync(join(profile, 'basic', 'script.xlc'), libraries);
      writeFileSync(join(library, 'script.xlb'), modules);
      writeFileSync(join(library, 'Hands.xba'), moduleOf(macro(works, failure)));
    });
    if (existsSync(failure)) throw new Error(`LibreOffice: ${readFileSync(failure, 'utf8')}`);
  } finally {
    rmSync(dirname(failure), { recursive: true, force: true });
  }
}

/** @param failure where what went wrong is written */
function macro(works: readonly Work[], failure: string): string {
  return `
Dim book As Object, sheet As Object, view As Object

Sub Work
  On Error GoTo Failed
${works.map(session).join('\n')}
  StarDesktop.terminate
  Exit Sub
Failed:
  Open ${quoted(failure)} For Output As #1
  Print #1, Error$
  Close #1
  StarDesktop.terminate
End Sub

Sub Turn(sheetName)
  sheet = book.Sheets.getByName(sheetName)
  view.setActiveSheet(sheet)
End Sub

Sub Enter(address, typed)
  view.select(sheet.getCellRangeByName(address))
  Dispatch "EnterString", Argument("StringName", typed)
End Sub

Sub EnterUnformatted(address, typed)
  sheet.getCellRangeByName(address).NumberFormat = 0
  Enter address, typed
End Sub

Sub SortRows(address, column, isAscending)
  Dim field As New com.sun.star.table.TableSortField
  field.Field = column
  field.IsAscending = isAscending
  sheet.getCellRangeByName(address).sort(Array(Argument("SortFields", Array(field)), Argument("ContainsHeader", False)))
End Sub

Sub Dispatch(command, parameter)
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(view.Frame, ".uno:" & command, "", 0, Array(parameter))
End Sub

Function Argument(key, given)
  Dim pair As New com.sun.star.beans.PropertyValue
  pair.Name = key
  pair.Value = given
  Argument = pair
End Function
`;
}

function session({ file, out, deeds }: Work): string {
  return `  book = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(file)}), "_blank", 0, Array())
  view = book.CurrentController
${deeds.map((deed) => `  Turn ${quoted(deed.sheet)}\n  ${line(deed)}`).join('\n')}
  book.storeToURL(ConvertToURL(${quoted(out)}), Array(Argument("FilterName", "Calc MS Excel 2007 XML")))
  book.close(True)`;
}

function line(deed: Deed): string {
  if ('type' in deed) return `Enter ${quoted(deed.at)}, ${quoted(deed.type)}`;
  if ('typeUnformatted' in deed)
    return `EnterUnformatted ${quoted(deed.at)}, ${quoted(deed.typeUnformatted)}`;
  if ('paste' in deed)
    return typeof deed.paste === 'number'
      ? `sheet.getCellRangeByName(${quoted(deed.at)}).Value = ${deed.paste}`
      : `sheet.getCellRangeByName(${quoted(deed.at)}).String = ${quoted(deed.paste)}`;
  if ('insertRowsBefore' in deed)
    return `sheet.Rows.insertByIndex(${deed.insertRowsBefore - 1}, ${deed.count ?? 1})`;
  if ('insertColumnBefore' in deed) return `sheet.Columns.insertByIndex(${deed.insertColumnBefore}, 1)`;
  return `SortRows ${quoted(deed.sort)}, ${deed.by}, ${deed.descending ? 'False' : 'True'}`;
}

/** A Basic string; it has no escapes but the doubled quotation mark, and ends with its line. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(' & Chr(10) & ');
}

const doctype = (name: string, dtd: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}">\n`;

const libraries = `${doctype('library:libraries', 'libraries.dtd')}<library:libraries xmlns:library="http://openoffice.org/2000/library">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>`;

const modules = `${doctype('library:library', 'library.dtd')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Hands"/>
</library:library>`;

function moduleOf(basic: string): string {
  const text = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `${doctype('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Hands" script:language="StarBasic">${text}</script:module>`;
}
