import type { Unit } from '../definition/definition';

/** What Windows forbids in file names, what cannot be seen, and what is awkward on a command line. */
const unsafe = /[\p{Cc}\p{Cf}\p{Z}\\/:*?"<>|]+/gu;

/**
 * The name that a unit's template is issued under: the code first, so that a folder lists units in the order of their codes.
 * @example templateFileName(township, 2025) //=> '630223100_威远镇_2025.xlsx'
 */
export function templateFileName(unit: Pick<Unit, 'code' | 'name'>, year: number): string {
  return `${[unit.code, unit.name, String(year)].map(fileNamePart).join('_')}.xlsx`;
}

/**
 * Text of a definition as part of a file's name, or as a folder's whole name.
 * @example fileNamePart('../威远 镇') //=> '威远镇'
 */
export function fileNamePart(text: string): string {
  return text.replace(unsafe, '').replace(/^\.+|\.+$/g, '');
}
