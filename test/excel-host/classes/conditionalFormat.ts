import { assertUnlocked, type HostConditional, type HostSheet } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { customConditionalFormatClass } from './customConditionalFormat';
import { rangeAreasClass } from './rangeAreas';

export type HostFormat = { sheet: HostSheet; format: HostConditional };

export const conditionalFormatClass: Handlers<Excel.ConditionalFormat, HostFormat> = {
  className: 'ConditionalFormat',
  get: {
    id: ({ format }) => format.id,
    priority: ({ sheet, format }) => sheet.conditionals.indexOf(format),
  },
  set: {
    priority: ({ sheet, format }, priority) => {
      assertUnlocked(sheet);
      sheet.conditionals.splice(sheet.conditionals.indexOf(format), 1);
      sheet.conditionals.splice(priority, 0, format);
    },
  },
  open: {
    custom: (at) => hostObject(customConditionalFormatClass, at),
    customOrNullObject: (at) =>
      at.format.type === 'Custom' ? hostObject(customConditionalFormatClass, at) : null,
  },
  call: {
    getRanges: ({ sheet, format }) => hostObject(rangeAreasClass, { sheet, areas: format.areas }),
    delete: ({ sheet, format }) => {
      assertUnlocked(sheet);
      sheet.conditionals.splice(sheet.conditionals.indexOf(format), 1);
    },
  },
};
