import type { Book } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { notFound } from '../hostError';
import { namedItemClass } from './namedItem';

export const namedItemCollectionClass: Handlers<Excel.NamedItemCollection, Book> = {
  className: 'NamedItemCollection',
  items: (book) => book.names.map((name) => hostObject(namedItemClass, { book, name })),
  call: {
    getItem: (book, wanted) => {
      const name = book.names.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
      if (!name) throw notFound(`name ${wanted}`);
      return hostObject(namedItemClass, { book, name });
    },
  },
};
