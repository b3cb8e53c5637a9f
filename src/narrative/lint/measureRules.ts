/** Units of measure, and figures that are typed where an indicator should stand. */
import { matching, measures, number, unquoted, type StyleRule } from './styleRule';

export const twiceMeasured: StyleRule = {
  key: 'narrative.style-twice-measured',
  find: matching(`\\d(${measures})\\1`, ({ index }, { isPrinted }) => isPrinted(index)),
};

/** Wrong next year, and for other units. */
export const typedFigure: StyleRule = {
  key: 'narrative.style-typed-figure',
  find: unquoted(`(?<![\\d.])${number}${measures}`, ({ index }, { isPrinted }) => !isPrinted(index)),
};

/** Words for one thing; a figure is measured in one of them. */
const families = [
  ['件', '起', '宗', '例'],
  ['万元', '亿元', '元'],
] as const;

/**
 * The measure at the head of a text that rivals `measure`, the figure's own; null where it is the same, or none of its kind.
 * @example rivalMeasure('件', '起，办结') //=> '起'
 */
export function rivalMeasure(measure: string, following: string): string | null {
  const family: readonly string[] =
    families.find((each) => (each as readonly string[]).includes(measure)) ?? [];
  const found = family.find((each) => following.startsWith(each));
  return found !== undefined && found !== measure ? found : null;
}
