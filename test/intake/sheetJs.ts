/** Files as SheetJS writes them. */
import * as library from '@e965/xlsx';
import { writeWorkbook } from '../../src/xlsx/write';
import type { Workbook } from '../../src/workbook/workbook';

/** What is typed, by sheet and cell. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/**
 * The workbook read by SheetJS, something typed, and written anew: styles and validations are gone.
 * @param cellFormula false leaves only results of formulas
 */
export async function bySheetJs(
  workbook: Workbook,
  bookType: 'xlsx' | 'biff8' | 'xlsb' | 'ods',
  { typed = {}, cellFormula = true }: { typed?: Typed; cellFormula?: boolean } = {},
): Promise<Uint8Array> {
  const book = library.read(await writeWorkbook(workbook), { type: 'array', cellFormula });
  // its writer cannot write print titles, and says so on the console
  book.Workbook!.Names = book.Workbook!.Names!.filter(({ Name }) => !Name.startsWith('_xlnm.'));
  for (const [sheet, cells] of Object.entries(typed)) {
    for (const [address, value] of Object.entries(cells)) {
      library.utils.sheet_add_aoa(book.Sheets[sheet]!, [[value]], { origin: address });
    }
  }
  return new Uint8Array(library.write(book, { bookType, type: 'array' }) as ArrayBuffer);
}
