import { areaOf, wholeGrid } from '../area';
import { assertUnlocked, usedArea, type HostSheet } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { HostError } from '../hostError';
import { chartCollectionClass } from './chartCollection';
import { rangeClass } from './range';
import { worksheetProtectionClass } from './worksheetProtection';

export const worksheetClass: Handlers<Excel.Worksheet, HostSheet> = {
  className: 'Worksheet',
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    visibility: ({ visibility }) => visibility,
    position: (sheet) => sheet.book.sheets.indexOf(sheet),
  },
  set: {
    name: (sheet, name) => {
      if (sheet.book.find(name) !== sheet) sheet.book.assertName(name);
      sheet.name = name;
    },
    visibility: (sheet, visibility) => {
      const { sheets } = sheet.book;
      const isLast = sheets.every((other) => other === sheet || other.visibility !== 'Visible');
      if (isLast && visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'a book keeps one worksheet visible');
      sheet.visibility = visibility;
    },
  },
  open: {
    protection: (sheet) => hostObject(worksheetProtectionClass, sheet),
    charts: (sheet) => hostObject(chartCollectionClass, sheet),
  },
  call: {
    activate: (sheet) => {
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', `the worksheet ${sheet.name} is hidden`);
      sheet.book.selection = { sheet, area: areaOf('A1') };
    },
    getRange: (sheet, address) =>
      hostObject(rangeClass, { sheet, area: address === undefined ? wholeGrid : areaOf(address) }),
    getUsedRange: (sheet, valuesOnly) =>
      hostObject(rangeClass, { sheet, area: usedArea(sheet, valuesOnly ?? false) }),
    delete: (sheet) => {
      const { sheets } = sheet.book;
      if (sheets.length === 1) throw new HostError('InvalidOperation', 'a book keeps one worksheet');
      assertUnlocked(sheet);
      if (sheet.visibility === 'VeryHidden')
        throw new HostError('InvalidOperation', `the worksheet ${sheet.name} is very hidden`);
      sheets.splice(sheets.indexOf(sheet), 1);
    },
  },
};
