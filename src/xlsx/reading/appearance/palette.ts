import type { Rgb } from '../../../workbook/workbook';
import type { XmlScanner } from '../scanner';
import { tinted } from './tint';
import { numberAttribute } from './children';

/** A colour as a file states it: outright, or by a number in the theme or in the palette, tinted or not. */
export type ColorReference = { rgb?: Rgb; theme?: number; indexed?: number; tint?: number };

/** The reference that the attributes of the element just opened make; undefined for "automatic" and for none. */
export function colorReference(scanner: XmlScanner): ColorReference | undefined {
  if (scanner.flag('auto')) return undefined;
  const rgb = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(scanner.attribute('rgb') ?? '')?.[1];
  const theme = numberAttribute(scanner, 'theme');
  const indexed = numberAttribute(scanner, 'indexed');
  if (rgb === undefined && theme === undefined && indexed === undefined) return undefined;
  const tint = numberAttribute(scanner, 'tint', -1, 1);
  return {
    ...(rgb !== undefined && { rgb: rgb.toUpperCase() }),
    ...(theme !== undefined && { theme }),
    ...(indexed !== undefined && { indexed }),
    ...(tint !== undefined && { tint }),
  };
}

/** The colours that numbers stand for in one workbook. */
export type Palette = {
  theme: readonly Rgb[];
  /** The workbook's own colours in the place of the first of the 64 numbered ones. */
  indexed: readonly Rgb[];
};

/** The colour meant; undefined where the number stands for none. */
export function resolveColor(reference: ColorReference | undefined, palette: Palette): Rgb | undefined {
  if (!reference) return undefined;
  const { rgb, theme, indexed, tint = 0 } = reference;
  const base =
    rgb ??
    (theme === undefined ? undefined : palette.theme[theme]) ??
    (indexed === undefined ? undefined : (palette.indexed[indexed] ?? indexedColor(indexed)));
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

/** The eight pure colours, twice over; then forty-eight more (ECMA-376 part 1, 18.8.27). */
const pure = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const further =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
/** 64 and 65 are the system's text and window. */
const indexedColors = `${pure} ${pure} ${further} 000000 FFFFFF`.split(' ');

function indexedColor(number: number): Rgb | undefined {
  return indexedColors[number];
}
