import type { HostName } from '../book';
import type { Handlers } from '../handlers';

export const namedItemClass: Handlers<Excel.NamedItem, HostName> = {
  className: 'NamedItem',
  get: {
    name: ({ name }) => name,
    formula: ({ formula }) => formula,
    visible: ({ visible }) => visible,
    scope: ({ scope }) => scope,
  },
};
