/** What reads wrongly in a template although it is in the clause language. */
import { message } from '../../messages/message';
import type { ClauseText, FigureRequest } from '../clauseLanguage';
import { figuresOfText, readText, type Known, type TextFault } from '../check';
import { rivalMeasure } from './measureRules';
import { templateRules } from './rules';
import { templateSkeleton } from './skeleton';

/**
 * Advice on a template, in the order of the text; none where it has mistakes, which are told elsewhere.
 * @example lintText('下降[FY_01|值]倍。', known) //=> [{ position: 0, reason: … }]
 */
export function lintText(written: string, known: Known): TextFault[] {
  const { text, faults } = readText(written, known);
  return text && faults.length === 0 ? lintParsed(written, text, known) : [];
}

/** The same of a template that is known to be right. */
export function lintParsed(written: string, text: ClauseText, known: Known): TextFault[] {
  const skeleton = templateSkeleton(written, known);
  const found = templateRules.flatMap(({ key, find }) =>
    find(skeleton).map(({ index, found: words, params = {} }) => ({
      position: skeleton.at(index),
      reason: message(key, { found: words.replaceAll('\n', ''), ...params }),
    })),
  );
  return [...found, ...otherMeasures(written, text, known), ...repeatedChanges(text)].sort(
    (a, b) => a.position - b.position,
  );
}

/** The same change of the same figure, said twice in one template. */
function repeatedChanges(text: ClauseText): TextFault[] {
  const seen = new Set<string>();
  return figuresOfText(text).flatMap(({ code, form, start }: FigureRequest): TextFault[] => {
    if (form !== 'growth' && form !== 'change') return [];
    const key = `${code} ${form}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ position: start, reason: message('narrative.style-repeated-change', { code }) }];
  });
}

/** A bare number with a measure typed behind it that is not its own: 元 where the indicator is counted in 万元. */
function otherMeasures(written: string, text: ClauseText, { figures }: Known): TextFault[] {
  return figuresOfText(text).flatMap(({ code, form, bare, scale, start, end }): TextFault[] => {
    const measure = figures.get(code)?.measure ?? '';
    if (!bare || scale !== undefined || (form !== 'value' && form !== 'previous')) return [];
    const found = rivalMeasure(measure, written.slice(end));
    return found === null
      ? []
      : [{ position: start, reason: message('narrative.style-own-measure', { code, measure, found }) }];
  });
}
