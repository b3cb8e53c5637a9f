import { hostObject, type Handlers } from '../handlers';
import type { HostFormat } from './conditionalFormat';
import { conditionalRangeFillClass } from './conditionalRangeFill';

export const conditionalRangeFormatClass: Handlers<Excel.ConditionalRangeFormat, HostFormat> = {
  className: 'ConditionalRangeFormat',
  open: { fill: (at) => hostObject(conditionalRangeFillClass, at) },
};
