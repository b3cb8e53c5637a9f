import { invalid } from '../hostError';
import type { Book } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { worksheetClass } from './worksheet';

export const worksheetCollectionClass: Handlers<Excel.WorksheetCollection, Book> = {
  className: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => hostObject(worksheetClass, sheet)),
  call: {
    add: (book, name) => hostObject(worksheetClass, book.add(name ?? book.freeName('Sheet'))),
    getItem: (book, key) => hostObject(worksheetClass, book.sheet(key)),
    getItemOrNullObject: (book, key) => {
      const sheet = book.find(key);
      return sheet ? hostObject(worksheetClass, sheet) : null;
    },
    getActiveWorksheet: (book) => {
      const sheet = book.selection?.sheet ?? book.sheets.find(({ visibility }) => visibility === 'Visible');
      if (!sheet) throw invalid('the book has no visible worksheet');
      return hostObject(worksheetClass, sheet);
    },
    getCount: (book) => book.sheets.length,
  },
  internal: {
    _RegisterDataChangedEvent: (book) => {
      book.listening += 1;
    },
    _UnregisterDataChangedEvent: (book) => {
      book.listening -= 1;
    },
  },
};
