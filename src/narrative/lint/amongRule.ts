/** 其中 holds parts of what stands before it: none of them, nor all that 、 joins, is more than that. */
import { formatFigure } from '../../number/format';
import { add, compare, divide, multiply, rationalOf, toNumber, type Rational } from '../../number/rational';
import { measures, number, sentencesIn, type Hit, type StyleRule } from './styleRule';

/** `slack`: by how much a number in 万 may have been rounded. */
type Counted = { value: Rational; slack: Rational; measure: string; before: string };

/** How far back the whole is looked for, in characters. */
const reach = 120;

/** What is done with the parts one after another: a case may be in several. */
const stages = /办结|审结|结案|化解|整改|完成|成功|履行|受理/u;
const changes = /(?:增[加长]|减少|下降|提高|上升|降低)了?$/u;

/** For finished texts: it adds up what they print. */
export const amongRule: StyleRule = {
  key: 'narrative.style-among',
  find: ({ text }) => sentencesIn(text).flatMap(amongIn),
};

function amongIn({ start, sentence }: { start: number; sentence: string }): Hit[] {
  return [...sentence.matchAll(/其中[，：]?([^，；）]{1,200})/gu)].flatMap(
    ({ 0: found, 1: list = '', index }) => {
      const excess = excessOf(sentence.slice(Math.max(0, index - reach), index), list);
      return excess ? [{ index: start + index, found, params: excess }] : [];
    },
  );
}

/** Parts and whole as printed, where the parts are more. */
function excessOf(before: string, list: string): { parts: string; whole: string } | null {
  const items = list.replace(/（[^）]*(?:）|$)/gu, '').split(/、|和(?=\D+\d)/u);
  const parts = items.flatMap((item) => countedIn(item));
  const said = before.slice(before.lastIndexOf('；') + 1).replace(/（[^（）]*）/gu, '');
  const whole = countedIn(said)
    .filter((counted) => counted.measure === parts[0]?.measure && !changes.test(counted.before))
    .at(-1);
  if (!whole || parts.length !== items.length) return null;
  if (parts.some((part) => part.measure !== whole.measure)) return null;
  const values = parts.map(({ value }) => value);
  const most = stages.test(list)
    ? values.reduce((largest, value) => (compare(value, largest) > 0 ? value : largest))
    : values.reduce(add);
  if (compare(most, add(whole.value, whole.slack)) <= 0) return null;
  const print = (value: Rational) => `${formatFigure(toNumber(value))}${whole.measure}`;
  return { parts: print(most), whole: print(whole.value) };
}

/** Counts in words; percentages are none. */
function countedIn(text: string): Counted[] {
  const expression = new RegExp(`(${number})(万|亿)?(${measures})`, 'gu');
  return [...text.matchAll(expression)].flatMap(({ 1: digits = '', 2: scale, 3: measure = '', index }) => {
    if (!/^\d+(?:\.\d+)?$/.test(digits) || /[%％‰点]/u.test(measure)) return [];
    const size = rationalOf(scale === '亿' ? 100_000_000 : scale === '万' ? 10_000 : 1);
    const places = digits.split('.')[1]?.length ?? 0;
    const half = divide(size, rationalOf(2 * 10 ** places));
    const value = multiply(rationalOf(digits), size);
    const slack = scale === undefined ? rationalOf(0) : half;
    return [{ value, slack, measure, before: text.slice(0, index) }];
  });
}
