import type { Book } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { settingClass } from './setting';

export const settingCollectionClass: Handlers<Excel.SettingCollection, Book> = {
  className: 'SettingCollection',
  call: {
    add: (book, key, value) => {
      book.settings.set(key, value);
      return hostObject(settingClass, { book, key });
    },
    getItemOrNullObject: (book, key) =>
      book.settings.has(key) ? hostObject(settingClass, { book, key }) : null,
  },
};
