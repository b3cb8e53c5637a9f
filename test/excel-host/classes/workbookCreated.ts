import type { Workbook } from '../../../src/workbook/workbook';
import type { Book } from '../book';
import type { Handlers } from '../handlers';

/** What `Excel.createWorkbook` makes before it opens it; the typings do not show it. */
export const workbookCreatedClass: Handlers<
  OfficeExtension.ClientObject,
  { book: Book; workbook: Workbook }
> = {
  className: 'WorkbookCreated',
  internal: {
    Open: ({ book, workbook }) => {
      book.opened.push(workbook);
    },
  },
};
