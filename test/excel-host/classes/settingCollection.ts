import type { Book } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { notFound } from '../hostError';
import { settingClass } from './setting';

export const settingCollectionClass: Handlers<Excel.SettingCollection, Book> = {
  className: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => hostObject(settingClass, { book, key })),
  call: {
    add: (book, key, value) => {
      book.settings.set(key, value);
      return hostObject(settingClass, { book, key });
    },
    getItem: (book, key) => {
      if (!book.settings.has(key)) throw notFound(`setting ${key}`);
      return hostObject(settingClass, { book, key });
    },
    getItemOrNullObject: (book, key) =>
      book.settings.has(key) ? hostObject(settingClass, { book, key }) : null,
  },
};
