import type { Book } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { namedItemClass } from './namedItem';

export const namedItemCollectionClass: Handlers<Excel.NamedItemCollection, Book> = {
  className: 'NamedItemCollection',
  items: (book) => book.names.map((name) => hostObject(namedItemClass, name)),
};
