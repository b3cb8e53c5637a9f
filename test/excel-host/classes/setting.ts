import type { Book } from '../book';
import type { Handlers } from '../handlers';

export const settingClass: Handlers<Excel.Setting, { book: Book; key: string }> = {
  className: 'Setting',
  get: {
    key: ({ key }) => key,
    value: ({ book, key }) => book.settings.get(key),
  },
  call: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};
