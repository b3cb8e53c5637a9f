import type { DefinedName, Sheet, SheetState } from '../../workbook/workbook';
import type { OpenWorkbook } from '../port';
import { readSheets } from './readSheets';

/**
 * Two syncs: what the workbook has, then all of it. Where the answer would be too large, the sheets are read in bands of rows instead,
 * with one sync more to learn their sizes.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula,items/visible,items/scope');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();

  const contents = await readSheets(context, worksheets.items);
  const sheets = worksheets.items.map(({ name, visibility }, at): Sheet => {
    const { rows, hiddenColumns, merges } = contents[at] ?? { rows: [], hiddenColumns: [], merges: [] };
    return {
      name,
      state: states[visibility],
      rows,
      columns: hiddenColumns.map((index) => ({ index, hidden: true })),
      merges,
      validations: [],
      conditionals: [],
      tables: [],
      charts: [],
    };
  });
  return {
    name: workbook.name,
    workbook: {
      sheets,
      names: names.items.flatMap(definedName),
      styles: {},
      active: Math.max(
        0,
        sheets.findIndex(({ name }) => name === active.name),
      ),
      properties: {},
    },
  };
}

const states: Record<`${Excel.SheetVisibility}`, SheetState> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Names that hold in one sheet only are left out, as the reader of files leaves them out. */
function definedName({ name, formula, visible, scope }: Excel.NamedItem): DefinedName[] {
  if (scope !== 'Workbook') return [];
  const refersTo = String(formula).replace(/^=/, '');
  return [visible ? { name, refersTo } : { name, refersTo, hidden: true }];
}
