import type { Book, HostName } from '../book';
import type { Handlers } from '../handlers';

export const namedItemClass: Handlers<Excel.NamedItem, { book: Book; name: HostName }> = {
  className: 'NamedItem',
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    visible: ({ name }) => name.visible,
    scope: ({ name }) => name.scope,
  },
  call: {
    delete: ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
    },
  },
};
