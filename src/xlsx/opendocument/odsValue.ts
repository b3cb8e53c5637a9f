import type { CellValue } from '../../workbook/workbook';
import type { XmlScanner } from '../reading/scanner';

const day = 24 * 60 * 60 * 1000;
/** Excel counts days from here; what lies before March 1900 is a day off there. */
const firstDay = Date.UTC(1899, 11, 30);

/**
 * What the cell element just opened says that it holds (OpenDocument 1.3 part 3, 19.387). Dates and times come as Excel has them: as a
 * count of days. `text` where the paragraphs in the cell say it; undefined where nothing stands.
 */
export function statedValue(
  scanner: XmlScanner,
): { value: CellValue; isDate?: true } | { isError: boolean } | undefined {
  switch (scanner.attribute('value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const written = scanner.attribute('value');
      const number = Number(written);
      if (written === undefined || written.trim() === '' || !Number.isFinite(number)) throw scanner.broken();
      return { value: number };
    }
    case 'boolean':
      return { value: scanner.attribute('boolean-value') === 'true' };
    case 'date':
      return { value: dateValue(scanner.attribute('date-value') ?? '', scanner), isDate: true };
    case 'time':
      return { value: timeValue(scanner.attribute('time-value') ?? '', scanner), isDate: true };
    case undefined:
      return undefined;
    default:
      return stated(scanner);
  }
}

/** LibreOffice marks an error value as text, and in a namespace of its own as what it is. */
function stated(scanner: XmlScanner): { value: CellValue } | { isError: boolean } {
  const isError = attributesNamed(scanner, 'value-type').includes('error');
  const text = isError ? undefined : scanner.attribute('string-value');
  return text === undefined ? { isError } : { value: text };
}

function attributesNamed(scanner: XmlScanner, name: string): string[] {
  const { source } = scanner;
  const found: string[] = [];
  for (let index = 0; index < scanner.attributeCount; index++) {
    if (source.slice(scanner.attributeStart(index), scanner.attributeEnd(index)) === name) {
      found.push(source.slice(scanner.valueStart(index), scanner.valueEnd(index)));
    }
  }
  return found;
}

function dateValue(written: string, scanner: XmlScanner): number {
  // as if in UTC: a date in a cell has no zone
  const time = Date.parse(/T/.test(written) ? `${written.replace(/Z$/, '')}Z` : `${written}T00:00:00Z`);
  if (Number.isNaN(time)) throw scanner.broken();
  return (time - firstDay) / day;
}

/** `PT08H30M00S`, ISO 8601. */
function timeValue(written: string, scanner: XmlScanner): number {
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(written);
  if (!match) throw scanner.broken();
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds.replace(',', '.')) / 86_400;
  return sign === '-' ? -time : time;
}
