import { hostObject, type Handlers } from '../handlers';
import type { HostFormat } from './conditionalFormat';
import { conditionalFormatRuleClass } from './conditionalFormatRule';
import { conditionalRangeFormatClass } from './conditionalRangeFormat';

export const customConditionalFormatClass: Handlers<Excel.CustomConditionalFormat, HostFormat> = {
  className: 'CustomConditionalFormat',
  open: {
    rule: (at) => hostObject(conditionalFormatRuleClass, at),
    format: (at) => hostObject(conditionalRangeFormatClass, at),
  },
};
