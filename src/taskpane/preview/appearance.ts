import type { CSSProperties } from 'react';
import type { CellStyle, CellValue, OverlayStyle } from '../../workbook/workbook';

/** Paper and grid stay as printed, also under a dark theme. */
export const paper = { fill: '#ffffff', ink: '#000000', line: '#d4d4d4' };

const standardFont = { name: '宋体', size: 11 };
const pixels = 96 / 72;
/** Of one level of indentation, in pixels. */
const indentation = 9;
const padding = 3;

/** The fonts of official papers by their other names, and the nearest where none is there. */
const fontStacks: Record<string, string> = {
  宋体: '"宋体", SimSun, "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", serif',
  黑体: '"黑体", SimHei, "Heiti SC", STHeiti, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  仿宋: '"仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif',
  楷体: '"楷体", KaiTi, "Kaiti SC", STKaiti, "Noto Serif CJK SC", serif',
};

export type Appearance = {
  box: CSSProperties;
  text: CSSProperties;
  /** As the canvas takes it. */
  font: string;
  /** In pixels. */
  size: number;
  horizontal: 'left' | 'center' | 'right';
  vertical: 'top' | 'center' | 'bottom';
  wrap: boolean;
  /** Space that text leaves free at its sides, in pixels. */
  inset: number;
};

/**
 * How a cell looks that has this style and this laid over it.
 * @param fill of a mark; goes over all others
 * @param lines whether the sheet shows grid lines
 */
export function appearanceOf(
  style: CellStyle | undefined,
  overlay: OverlayStyle,
  fill: string | undefined,
  value: CellValue,
  lines: boolean,
): Appearance {
  const { font, align, border, borderColor } = style ?? {};
  const name = font?.name ?? standardFont.name;
  const size = (font?.size ?? standardFont.size) * pixels;
  const family = fontStacks[name] ?? `"${name.replaceAll('"', '')}", sans-serif`;
  const isBold = overlay.bold ?? font?.bold ?? false;
  const background = fill ?? rgb(overlay.fill) ?? rgb(style?.fill);
  const horizontal = align?.horizontal ?? sideOf(value);
  const edge = border === 'thin' ? (rgb(borderColor) ?? paper.ink) : null;
  const vertical = align?.vertical ?? 'bottom';
  const indent = (align?.indent ?? 0) * indentation;
  return {
    box: {
      ...(background !== undefined && { backgroundColor: background }),
      ...(edge !== null
        ? { borderStyle: 'solid', borderColor: edge }
        : lines && background === undefined
          ? { borderStyle: 'none solid solid none', borderColor: paper.line }
          : { borderStyle: 'none' }),
      justifyContent: { top: 'flex-start', center: 'safe center', bottom: 'flex-end' }[vertical],
    },
    text: {
      fontFamily: family,
      fontSize: size,
      ...(isBold && { fontWeight: 700 }),
      ...(font?.italic && { fontStyle: 'italic' }),
      ...(font?.underline && { textDecoration: 'underline' }),
      color: rgb(overlay.color) ?? rgb(font?.color) ?? paper.ink,
      textAlign: horizontal,
      paddingLeft: padding + (horizontal === 'left' ? indent : 0),
      paddingRight: padding + (horizontal === 'right' ? indent : 0),
    },
    font: `${font?.italic ? 'italic ' : ''}${isBold ? 'bold ' : ''}${size}px ${family}`,
    size,
    horizontal,
    vertical,
    wrap: align?.wrap ?? false,
    inset: 2 * padding + indent,
  };
}

/** Numbers stand at the right, text at the left, everything else in the middle. */
function sideOf(value: CellValue): 'left' | 'center' | 'right' {
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' || value === null ? 'left' : 'center';
}

function rgb(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : `#${digits}`;
}
