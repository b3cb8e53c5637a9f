import type { Rgb } from '../../../workbook/workbook';
import { END, OPEN, XmlScanner } from '../scanner';
import { eachChild } from './children';

/** The names of a theme's colours, in the order in which cells number them (ECMA-376 part 1, 18.8.3: light before dark). */
const slots = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The theme "Office" of 2013 to 2022, by the same numbers. */
export const officeTheme: readonly Rgb[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The colours of a theme part by their numbers; Office's own in the place of any that it does not state as red, green and blue. */
export function readTheme(xml: string, part: string): Rgb[] {
  const scanner = new XmlScanner(xml, part);
  const colors = [...officeTheme];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'clrScheme') continue;
    eachChild(scanner, (slot) => {
      const number = slots.findIndex((name) => name === slot);
      eachChild(scanner, (kind) => {
        const rgb = scanner.attribute(kind === 'sysClr' ? 'lastClr' : 'val') ?? '';
        const stated = (kind === 'sysClr' || kind === 'srgbClr') && /^[0-9A-Fa-f]{6}$/.test(rgb);
        if (stated && number >= 0) colors[number] = rgb.toUpperCase();
        scanner.skip();
      });
    });
    break;
  }
  return colors;
}
