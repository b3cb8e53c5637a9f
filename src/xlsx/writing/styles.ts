import type { CellStyle, OverlayStyle } from '../../workbook/workbook';
import { universalFormats } from '../builtInFormats';
import { declaration, element, list, namespaces } from './xml';

/** What cells without a font of their own are set in; column widths count its digits. */
const standardFont = { name: '宋体', size: 11 };

/** Collects the distinct fonts, fills, borders and formats of a workbook's styles, and numbers the styles. */
export class StyleSheet {
  private readonly fonts = new Numbered([font({})]);
  private readonly fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Numbered([border({})]);
  private readonly formats = new Map<string, number>();
  private readonly cells = new Numbered([cell({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, {})]);
  private readonly overlays = new Numbered([]);
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(styles: Readonly<Record<string, CellStyle>>) {
    this.numbers = new Map(Object.entries(styles).map(([key, style]) => [key, this.add(style)]));
  }

  /** The number of a style by its key; undefined where the workbook has no such style. */
  numberOf(key: string): number | undefined {
    return this.numbers.get(key);
  }

  overlayNumber(style: OverlayStyle): number {
    const parts = [
      style.bold === undefined && style.color === undefined
        ? ''
        : element('font', {}, flag('b', style.bold) + color('color', style.color)),
      style.fill === undefined ? '' : fill(style.fill),
    ];
    return this.overlays.numberOf(element('dxf', {}, parts.join('')));
  }

  xml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    return (
      declaration +
      element(
        'styleSheet',
        { xmlns: namespaces.main },
        list('numFmts', formats) +
          list('fonts', this.fonts.items) +
          list('fills', this.fills.items) +
          list('borders', this.borders.items) +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          list('cellXfs', this.cells.items) +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          list('dxfs', this.overlays.items),
      )
    );
  }

  private add(style: CellStyle): number {
    const ids = {
      numFmtId: style.format === undefined ? 0 : this.formatNumber(style.format),
      fontId: style.font ? this.fonts.numberOf(font(style.font)) : 0,
      fillId: style.fill === undefined ? 0 : this.fills.numberOf(fill(style.fill)),
      borderId: this.borders.numberOf(border(style)),
    };
    return this.cells.numberOf(cell(ids, style));
  }

  private formatNumber(format: string): number {
    const known = universalFormats.get(format) ?? this.formats.get(format);
    if (known !== undefined) return known;
    const number = 164 + this.formats.size;
    this.formats.set(format, number);
    return number;
  }
}

class Numbered {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const item of first) this.numberOf(item);
  }

  numberOf(item: string): number {
    let number = this.numbers.get(item);
    if (number === undefined) {
      number = this.items.length;
      this.items.push(item);
      this.numbers.set(item, number);
    }
    return number;
  }
}

function font(style: NonNullable<CellStyle['font']>): string {
  return element(
    'font',
    {},
    flag('b', style.bold) +
      flag('i', style.italic) +
      flag('u', style.underline) +
      element('sz', { val: style.size ?? standardFont.size }) +
      color('color', style.color) +
      element('name', { val: style.name ?? standardFont.name }),
  );
}

/** Both colours are set: a cell shows the foreground, a conditional format the background. */
function fill(rgb: string): string {
  const pattern = color('fgColor', rgb) + color('bgColor', rgb);
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, pattern));
}

function border(style: CellStyle): string {
  const line = style.border === 'thin' ? { style: 'thin' } : {};
  const shade = style.border === 'thin' ? color('color', style.borderColor ?? '000000') : '';
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => element(side, line, shade));
  return element('border', {}, `${sides.join('')}<diagonal/>`);
}

function cell(ids: Record<string, number>, style: CellStyle): string {
  const { vertical, wrap, indent } = style.align ?? {};
  // programs indent only what is aligned to a side
  const horizontal = style.align?.horizontal ?? (indent ? 'left' : undefined);
  const alignment = style.align ? element('alignment', { horizontal, vertical, wrapText: wrap, indent }) : '';
  const protection = style.locked === undefined ? '' : element('protection', { locked: style.locked });
  const applied = {
    applyNumberFormat: ids['numFmtId'] !== 0 || undefined,
    applyFont: ids['fontId'] !== 0 || undefined,
    applyFill: ids['fillId'] !== 0 || undefined,
    applyBorder: ids['borderId'] !== 0 || undefined,
    applyAlignment: alignment !== '' || undefined,
    applyProtection: protection !== '' || undefined,
  };
  return element('xf', { ...ids, xfId: 0, ...applied }, alignment + protection);
}

function flag(name: string, on: boolean | undefined): string {
  return on ? `<${name}/>` : '';
}

function color(name: string, rgb: string | undefined): string {
  return rgb === undefined ? '' : element(name, { rgb: `FF${rgb.toUpperCase()}` });
}
