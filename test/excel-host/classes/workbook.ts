import { assertInsertable, fill, workbookIn } from '../fill';
import type { Book } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { invalid } from '../hostError';
import { applicationClass } from './application';
import { namedItemCollectionClass } from './namedItemCollection';
import { rangeClass } from './range';
import { runtimeClass } from './runtime';
import { settingCollectionClass } from './settingCollection';
import { worksheetCollectionClass } from './worksheetCollection';

export const workbookClass: Handlers<Excel.Workbook, Book> = {
  className: 'Workbook',
  get: { name: (book) => book.name },
  open: {
    worksheets: (book) => hostObject(worksheetCollectionClass, book),
    names: (book) => hostObject(namedItemCollectionClass, book),
    settings: (book) => hostObject(settingCollectionClass, book),
    application: (book) => hostObject(applicationClass, book),
  },
  call: {
    getSelectedRange: ({ selection }) => {
      if (!selection) throw invalid('nothing is selected');
      return hostObject(rangeClass, selection);
    },
    insertWorksheetsFromBase64: (book, base64) => {
      const workbook = workbookIn(base64);
      assertInsertable(base64);
      const sheets = fill(book, workbook);
      // nothing documents that hidden sheets stay hidden: the add-in must see to it
      for (const sheet of sheets) sheet.visibility = 'Visible';
      return sheets.map(({ id }) => id);
    },
  },
  internal: {
    _Runtime: (book) => hostObject(runtimeClass, book),
    // how `Excel.createWorkbook` is asked for on the web; elsewhere it is a method of the application
    CreateAndOpenWorkbook: (book, base64) => {
      book.opened.push(workbookIn(String(base64)));
    },
  },
};
