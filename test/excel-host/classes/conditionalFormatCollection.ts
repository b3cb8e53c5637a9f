import { overlaps } from '../area';
import { assertUnlocked } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { notFound } from '../hostError';
import { conditionalFormatClass } from './conditionalFormat';
import type { HostRange } from './range';

export const conditionalFormatCollectionClass: Handlers<Excel.ConditionalFormatCollection, HostRange> = {
  className: 'ConditionalFormatCollection',
  items: ({ sheet, area }) =>
    sheet.conditionals
      .filter(({ areas }) => areas.some((one) => overlaps(one, area)))
      .map((format) => hostObject(conditionalFormatClass, { sheet, format })),
  call: {
    getItem: ({ sheet }, id) => {
      const format = sheet.conditionals.find((one) => one.id === id);
      if (!format) throw notFound(`conditional format ${id}`);
      return hostObject(conditionalFormatClass, { sheet, format });
    },
    add: ({ sheet, area }, type) => {
      assertUnlocked(sheet);
      const format = {
        id: `cf${sheet.book.nextId()}`,
        areas: [area],
        type: type === 'Custom' ? ('Custom' as const) : ('Other' as const),
        formula: '',
        fill: '',
      };
      sheet.conditionals.push(format);
      return hostObject(conditionalFormatClass, { sheet, format });
    },
  },
};
