import { functionNames } from '../../formula/functions';
import { message, type Message } from '../../messages/message';
import type { BreakdownTable } from '../definition';
import type { Path } from '../places';
import { complaint, type Complaint } from './complaint';
import type { Entry, Survey } from './survey';
import { duplicates, firstAtEach } from './unique';

/** Ours: PREV_ and what the summary's names add must still fit, and a person must be able to read it. */
const longestCode = 60;

/** Names that Excel keeps for itself, beside those of functions and cells. */
const reserved = new Set([
  ...functionNames,
  ...[
    'TRUE',
    'FALSE',
    'PRINT_AREA',
    'PRINT_TITLES',
    'CRITERIA',
    'DATABASE',
    'EXTRACT',
    'AUTO_OPEN',
    'AUTO_CLOSE',
  ],
]);

/**
 * What keeps a code from being the name of a cell in Excel and a word of a formula; null where nothing does.
 * @example codeMistake('FY03') //=> a message: FY03 is a cell's address
 */
export function codeMistake(code: string): Message | null {
  const upper = code.toUpperCase();
  if (!/^[A-Z][A-Z0-9_]*$/.test(upper)) return message('definition.code-characters', { code });
  if (code.length > longestCode) {
    return message('definition.code-too-long', { code, found: code.length, most: longestCode });
  }
  if (/^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/.test(upper)) {
    const right = /\d/.test(code) ? code.replace(/\d/, '_$&') : `${code}_1`;
    return message('definition.code-like-address', { code, right });
  }
  if (code.includes('__')) {
    return message('definition.code-double-underscore', { code, right: code.replace(/__+/g, '_') });
  }
  if (upper.startsWith('PREV_')) return message('definition.code-prev', { code });
  return reserved.has(upper) ? message('definition.code-reserved', { code }) : null;
}

/** Codes of indicators and cells: each a legal name, each once whatever its case. */
export function codeComplaints({ indicators, tables }: Survey): Complaint[] {
  const ofItems = tables.map(({ path, value }) => itemComplaints(value, path));
  const badTables = new Set(tables.filter((_, at) => ofItems[at]?.length).map(({ value }) => value));
  const whole = indicators.filter(({ table }) => table === undefined || !badTables.has(table));
  const illegal = whole.flatMap(({ path, value }) => {
    const wrong = codeMistake(value.code);
    return wrong ? [{ path: [...path, 'code'], message: wrong }] : [];
  });
  // a bad row code makes a whole row of bad cells
  return [...ofItems.flat(), ...firstAtEach(illegal), ...firstAtEach(duplicates(whole, 'code'))];
}

/** Codes of a table's rows and columns, whose cells are judged only once these are sound. */
function itemComplaints({ rows, columns }: BreakdownTable, path: Path): Complaint[] {
  const rowEntries = rows.map((value, at) => ({ path: [...path, 'rows', at], value }));
  const columnEntries = columns.map((value, at) => ({ path: [...path, 'columns', at], value }));
  return [
    ...rowEntries.filter(({ value }) => !/^[A-Z][A-Z0-9_]*$/i.test(value.code)).map(wrongCharacters),
    ...columnEntries.filter(({ value }) => !/^[A-Z0-9_]+$/i.test(value.code)).map(wrongCharacters),
    ...duplicates(rowEntries, 'code'),
    ...duplicates(columnEntries, 'code'),
  ];
}

function wrongCharacters({ path, value: { code } }: Entry<{ code: string }>): Complaint {
  const isRow = path.at(-2) === 'rows';
  return complaint([...path, 'code'], isRow ? 'definition.code-characters' : 'definition.column-code', {
    code,
  });
}
