import type { DefinedName, SheetState } from '../../workbook/workbook';
import { unreadable } from '../unreadable';
import { unescapeXstring } from '../xstring';
import { END, OPEN, XmlScanner } from './scanner';

export type SheetEntry = { name: string; state: SheetState; relationship: string };

export type WorkbookPart = {
  sheets: SheetEntry[];
  names: DefinedName[];
  active: number;
};

/**
 * What the workbook part lists. Names that hold in one sheet only are left out, Excel's own among them (`_xlnm.Print_Area`).
 * @throws UnreadableWorkbookError `not-a-workbook` where the part is another document's
 */
export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const scanner = new XmlScanner(xml, part);
  const found: WorkbookPart = { sheets: [], names: [], active: 0 };
  if (scanner.root() !== 'workbook') throw unreadable('not-a-workbook', 'xlsx.not-a-workbook');
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case 'sheet':
        found.sheets.push({
          name: unescapeXstring(scanner.attribute('name') ?? ''),
          state: stateOf(scanner.attribute('state')),
          relationship: scanner.attribute('id') ?? '',
        });
        break;
      case 'workbookView':
        found.active = Number(scanner.attribute('activeTab') ?? 0) || 0;
        break;
      case 'definedName': {
        const name = readName(scanner);
        if (name) found.names.push(name);
      }
    }
  }
  return found;
}

function readName(scanner: XmlScanner): DefinedName | null {
  const name = unescapeXstring(scanner.attribute('name') ?? '');
  const local = scanner.attribute('localSheetId') !== undefined;
  const hidden = scanner.flag('hidden');
  const refersTo = unescapeXstring(scanner.text());
  if (local || name.startsWith('_xlnm.')) return null;
  return hidden ? { name, refersTo, hidden } : { name, refersTo };
}

function stateOf(state: string | undefined): SheetState {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
