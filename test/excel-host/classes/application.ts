import type { Book } from '../book';
import { workbookIn } from '../fill';
import { hostObject, type Handlers } from '../handlers';
import { workbookCreatedClass } from './workbookCreated';

export const applicationClass: Handlers<Excel.Application, Book> = {
  className: 'Application',
  call: {
    suspendApiCalculationUntilNextSync: (book) => {
      book.suspensions += 1;
    },
  },
  internal: {
    CreateWorkbook: (book, base64) =>
      hostObject(workbookCreatedClass, { book, workbook: workbookIn(String(base64)) }),
  },
};
