import { message, say } from '../../messages/message';
import { divide, multiply, rationalOf } from '../../number/rational';
import { neverOf } from '../measure';
import { exactly, print } from '../quantity';
import { numberOf, type Form } from './form';

const shareDecimals = 1;

/** `[ZF_02|占 ZF_01]`: as a percentage of the whole; none over 0. */
export const share: Form = {
  numeric: true,
  main: false,
  write(request, facts) {
    const part = numberOf(request.code, facts);
    const whole = request.whole === undefined ? null : numberOf(request.whole, facts);
    if (!part || !whole || whole.value === 0) return null;
    if (request.nonZero && part.value === 0) return null;
    const percentage = multiply(divide(rationalOf(part.value), rationalOf(whole.value)), rationalOf(100));
    const { text, value } = print(
      exactly(percentage, facts.catalogue.definition.rounding),
      request.decimals ?? shareDecimals,
      { all: request.decimals !== undefined, never: neverOf('%') },
    );
    return {
      text: say(message('narrative.share', { figure: text })),
      value,
      formula: `${part.indicator}/${whole.indicator}*100`,
      operands: [part, whole],
    };
  },
  lacks: ({ code, whole }, facts) => (whole === undefined ? null : facts.shortfalls.ofRatio(code, whole)),
};
