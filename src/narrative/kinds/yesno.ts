import { message, say } from '../../messages/message';
import { no, yes } from '../../template/captions';
import type { KindWriting } from './kind';

/** 是否: 是 or 否 of one unit; summed over units, the number of those who said 是. */
export const yesno: KindWriting = {
  numeric: false,
  write(own, indicator, request, facts) {
    const { value } = own;
    if (typeof value === 'string') return { text: value, value: null, operands: [own] };
    if (facts.summed && indicator.rollup === 'sum') {
      const measure = indicator.measure === '' ? say(message('narrative.units-measure')) : indicator.measure;
      return { text: request.bare ? `${value}` : `${value}${measure}`, value, operands: [own] };
    }
    return { text: value === 0 ? no : yes, value: null, operands: [own] };
  },
};
