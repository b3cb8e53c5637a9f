import type { CellStyle, Rgb } from '../../../workbook/workbook';
import type { XmlScanner } from '../scanner';
import { colorReference, type ColorReference } from './palette';
import { eachChild, numberAttribute } from './children';

/** The pieces that a cell's format is put together from, with their colours still as the file states them. */

export type Font = {
  style: Omit<NonNullable<CellStyle['font']>, 'color'>;
  color?: ColorReference | undefined;
};
/** Of the side that names a colour first; `boxed` where lines stand on a horizontal and on a vertical side. */
export type Border = { boxed: boolean; color?: ColorReference | undefined };
export type CellFormat = {
  numFmtId: number;
  fontId: number;
  fillId: number;
  borderId: number;
  align?: CellStyle['align'];
  locked?: boolean;
};

export function readFont(scanner: XmlScanner): Font {
  const font: Font = { style: {} };
  eachChild(scanner, (name) => {
    if (name === 'name') {
      const face = scanner.attribute('val');
      if (face) font.style.name = face;
    } else if (name === 'sz') {
      const size = numberAttribute(scanner, 'val', 1, 409);
      if (size !== undefined) font.style.size = size;
    } else if (name === 'b' && scanner.flag('val', true)) font.style.bold = true;
    else if (name === 'i' && scanner.flag('val', true)) font.style.italic = true;
    else if (name === 'u' && scanner.attribute('val') !== 'none') font.style.underline = true;
    else if (name === 'color') font.color = colorReference(scanner);
    scanner.skip();
  });
  return font;
}

/** The foreground of a pattern, the first colour of a gradient. */
export function readFill(scanner: XmlScanner): ColorReference | undefined {
  let found: ColorReference | undefined;
  eachChild(scanner, (kind) => {
    const patterned = kind === 'patternFill' && (scanner.attribute('patternType') ?? 'none') !== 'none';
    eachChild(scanner, (name) => {
      if (patterned && name === 'fgColor') found = colorReference(scanner);
      if (kind !== 'gradientFill' || name !== 'stop') return scanner.skip();
      eachChild(scanner, () => {
        found ??= colorReference(scanner);
        scanner.skip();
      });
    });
  });
  return found;
}

const across = new Set(['top', 'bottom']);
const upright = new Set(['left', 'right', 'start', 'end']);

export function readBorder(scanner: XmlScanner): Border {
  let [horizontal, vertical] = [false, false];
  let color: ColorReference | undefined;
  eachChild(scanner, (side) => {
    const drawn = (scanner.attribute('style') ?? 'none') !== 'none';
    horizontal ||= drawn && across.has(side);
    vertical ||= drawn && upright.has(side);
    eachChild(scanner, () => {
      if (drawn && (across.has(side) || upright.has(side))) color ??= colorReference(scanner);
      scanner.skip();
    });
  });
  return { boxed: horizontal && vertical, color };
}

export function readCellFormat(scanner: XmlScanner): CellFormat {
  const number = (name: string) => numberAttribute(scanner, name) ?? 0;
  const format: CellFormat = {
    numFmtId: number('numFmtId'),
    fontId: number('fontId'),
    fillId: number('fillId'),
    borderId: number('borderId'),
  };
  eachChild(scanner, (name) => {
    if (name === 'alignment') {
      const align = readAlignment(scanner);
      if (Object.keys(align).length > 0) format.align = align;
    } else if (name === 'protection' && !scanner.flag('locked', true)) format.locked = false;
    scanner.skip();
  });
  return format;
}

type Alignment = NonNullable<CellStyle['align']>;
const horizontals: ReadonlyMap<string, NonNullable<Alignment['horizontal']>> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
]);
const verticals: ReadonlyMap<string, NonNullable<Alignment['vertical']>> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['bottom', 'bottom'],
]);
/** Excel's own limit. */
const deepestIndent = 250;

function readAlignment(scanner: XmlScanner): Alignment {
  const horizontal = horizontals.get(scanner.attribute('horizontal') ?? '');
  const vertical = verticals.get(scanner.attribute('vertical') ?? '');
  const indent = numberAttribute(scanner, 'indent', 1, deepestIndent);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(scanner.flag('wrapText') && { wrap: true }),
    ...(indent !== undefined && { indent }),
  };
}

/** The workbook's own palette: `indexedColors` within `colors`. */
export function readIndexedColors(scanner: XmlScanner): Rgb[] {
  const colors: Rgb[] = [];
  eachChild(scanner, () => {
    const rgb = colorReference(scanner)?.rgb;
    if (rgb !== undefined && colors.length < 64) colors.push(rgb);
    scanner.skip();
  });
  return colors;
}
