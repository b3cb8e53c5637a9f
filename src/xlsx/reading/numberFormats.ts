import { END, OPEN, CLOSE, XmlScanner } from './scanner';

/** Which cell styles show a number as a date or time, by style number. */
export function readDateStyles(xml: string, part: string): boolean[] {
  const scanner = new XmlScanner(xml, part);
  const dateFormats = new Set<number>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE && scanner.name === 'cellXfs') inCellFormats = false;
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case 'numFmt':
        if (isDateFormat(scanner.attribute('formatCode') ?? '')) {
          dateFormats.add(Number(scanner.attribute('numFmtId')));
        }
        break;
      case 'cellXfs':
        inCellFormats = true;
        break;
      case 'xf':
        if (inCellFormats) {
          const format = Number(scanner.attribute('numFmtId') ?? 0);
          styles.push(isBuiltInDate(format) || dateFormats.has(format));
        }
    }
  }
  return styles;
}

/** Built-in formats of dates and times, those of Chinese Excel (27–36, 50–58) included: ECMA-376 part 1, 18.8.30. */
export function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}

/**
 * Whether a number format shows dates: a letter of year, month, day, hour, minute or second outside quotes and brackets.
 * @example isDateFormat('yyyy"年"m"月"') //=> true
 */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, '');
  return /[ymdhs]/i.test(bare.replace(/general/gi, ''));
}
