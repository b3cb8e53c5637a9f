import type { Book } from '../book';
import type { Handlers } from '../handlers';

export const runtimeClass: Handlers<Excel.Runtime, Book> = {
  className: 'Runtime',
  get: { enableEvents: (book) => book.eventsEnabled },
  set: {
    enableEvents: (book, enabled) => {
      book.eventsEnabled = enabled;
    },
  },
};
