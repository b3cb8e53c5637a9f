import type { CellStyle } from '../../../workbook/workbook';
import { builtInFormats } from '../../builtInFormats';
import { unescapeXstring } from '../../xstring';
import { XmlScanner } from '../scanner';
import { eachChild } from './children';
import { resolveColor, type ColorReference, type Palette } from './palette';
import {
  readBorder,
  readCellFormat,
  readFill,
  readFont,
  readIndexedColors,
  type Border,
  type CellFormat,
  type Font,
} from './styleParts';

/** As many cell formats as Excel takes; what a file numbers beyond has no look. */
const most = 65_490;

/** The cell styles of one file. A style's key is its number in the file; only those that cells ask for are made. */
export class CellStyles {
  /** The styles asked for so far, by key. */
  readonly used: Record<string, CellStyle> = {};
  private readonly formatCodes = new Map(builtInFormats);
  private fonts: Font[] = [];
  private fills: (ColorReference | undefined)[] = [];
  private borders: Border[] = [];
  private formats: CellFormat[] = [];
  /** What colours by number are, in this file. */
  palette: Palette;

  constructor(theme: Palette['theme']) {
    this.palette = { theme, indexed: [] };
  }

  /** The key of a style by its number; undefined where the file has no such style. */
  keyOf(number: number): string | undefined {
    const format = this.formats[number];
    if (!format) return undefined;
    const key = String(number);
    this.used[key] ??= this.resolve(format);
    return key;
  }

  /** Takes in the styles part. */
  readPart(xml: string, part: string): void {
    const scanner = new XmlScanner(xml, part);
    scanner.root();
    eachChild(scanner, (name) => {
      if (name === 'numFmts') this.readFormatCodes(scanner);
      else if (name === 'fonts') this.fonts = listOf(scanner, readFont);
      else if (name === 'fills') this.fills = listOf(scanner, readFill);
      else if (name === 'borders') this.borders = listOf(scanner, readBorder);
      else if (name === 'cellXfs') this.formats = listOf(scanner, readCellFormat);
      else if (name === 'colors') this.readColors(scanner);
      else scanner.skip();
    });
  }

  private readFormatCodes(scanner: XmlScanner): void {
    eachChild(scanner, () => {
      const number = Number(scanner.attribute('numFmtId'));
      if (this.formatCodes.size < most) {
        this.formatCodes.set(number, unescapeXstring(scanner.attribute('formatCode') ?? ''));
      }
      scanner.skip();
    });
  }

  private readColors(scanner: XmlScanner): void {
    eachChild(scanner, (name) => {
      if (name === 'indexedColors') this.palette = { ...this.palette, indexed: readIndexedColors(scanner) };
      else scanner.skip();
    });
  }

  private resolve({ numFmtId, fontId, fillId, borderId, align, locked }: CellFormat): CellStyle {
    const font = this.fonts[fontId];
    const color = resolveColor(font?.color, this.palette);
    const fill = resolveColor(this.fills[fillId], this.palette);
    const border = this.borders[borderId];
    const code = this.formatCodes.get(numFmtId) ?? '';
    const format = /^(general)?$/i.test(code) ? undefined : code;
    return {
      ...(font && { font: { ...font.style, ...(color !== undefined && { color }) } }),
      ...(fill !== undefined && { fill }),
      ...(border?.boxed && {
        border: 'thin',
        borderColor: resolveColor(border.color, this.palette) ?? '000000',
      }),
      ...(align && { align }),
      ...(format !== undefined && { format }),
      ...(locked !== undefined && { locked }),
    };
  }
}

function listOf<T>(scanner: XmlScanner, read: (scanner: XmlScanner) => T): T[] {
  const items: T[] = [];
  eachChild(scanner, () => {
    if (items.length < most) items.push(read(scanner));
    else scanner.skip();
  });
  return items;
}
