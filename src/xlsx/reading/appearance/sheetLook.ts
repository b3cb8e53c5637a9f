import type { Sheet } from '../../../workbook/workbook';
import { excel } from '../../limits';
import { admit, type CellContext } from '../cells';
import type { XmlScanner } from '../scanner';
import { numberAttribute } from './children';
import { colorReference, resolveColor, type Palette } from './palette';
import { readValidation } from './validation';

export type SheetLook = Partial<Pick<Sheet, 'freeze' | 'gridLines' | 'tabColor' | 'validations'>>;

/** Collects what a worksheet part says of its look outside its rows and columns. */
export class LookReader {
  readonly found: SheetLook = {};
  private views = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
    private readonly palette: Palette,
  ) {}

  /** Takes what the element just opened says, if it is one that counts. Of several views the first counts. */
  read(): void {
    const { scanner, found } = this;
    switch (scanner.name) {
      case 'tabColor': {
        const color = resolveColor(colorReference(scanner), this.palette);
        if (color !== undefined) found.tabColor = color;
        break;
      }
      case 'sheetView':
        if (++this.views === 1 && !scanner.flag('showGridLines', true)) found.gridLines = false;
        break;
      case 'pane':
        if (this.views === 1) this.readPane();
        break;
      case 'dataValidation': {
        const validation = readValidation(scanner);
        if (!validation) break;
        admit(this.context, validation.ranges.length);
        (found.validations ??= []).push(validation);
      }
    }
  }

  /** A pane that is split but not frozen scrolls: nothing of it is kept in view. */
  private readPane(): void {
    const { scanner, found } = this;
    if (!scanner.attribute('state')?.startsWith('frozen')) return;
    const rows = Math.trunc(numberAttribute(scanner, 'ySplit', 0, excel.rows) ?? 0);
    const columns = Math.trunc(numberAttribute(scanner, 'xSplit', 0, excel.columns) ?? 0);
    if (rows > 0 || columns > 0) found.freeze = { rows, columns };
  }
}
