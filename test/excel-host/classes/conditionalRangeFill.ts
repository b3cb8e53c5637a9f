import { assertUnlocked } from '../book';
import type { Handlers } from '../handlers';
import type { HostFormat } from './conditionalFormat';

export const conditionalRangeFillClass: Handlers<Excel.ConditionalRangeFill, HostFormat> = {
  className: 'ConditionalRangeFill',
  get: { color: ({ format }) => format.fill },
  set: {
    color: ({ sheet, format }, color) => {
      assertUnlocked(sheet);
      format.fill = color;
    },
  },
};
