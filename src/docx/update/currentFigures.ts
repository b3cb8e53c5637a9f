import type { Catalogue } from '../../definition/catalogue';
import { openTexts } from '../../narrative/check';
import { figuresOf, narrate } from '../../narrative/narrate';
import type { Figure } from '../../narrative/narrative';
import type { Submission } from '../../submission/submission';
import { bracketTexts, withTexts } from '../asking';

/**
 * What brackets ask for, written from a summary; nothing for one that cannot be had: the definition knows it no longer, or the
 * summary has no figure for it.
 * @param requests as between the brackets: `FY_02|同比`
 * @example currentFigures(catalogue, summary, ['FY_02']).get('FY_02')?.text //=> '38件'
 */
export function currentFigures(
  catalogue: Catalogue,
  summary: Submission,
  requests: Iterable<string>,
): Map<string, Figure> {
  const wanted = [...new Set(requests)];
  const texts = bracketTexts(catalogue, summary, wanted);
  const wrong = new Set(openTexts(withTexts(catalogue, texts)).mistakes.map(({ template }) => template));
  const sound = texts.filter(({ id }) => !wrong.has(id));
  const figures = figuresOf(narrate(withTexts(catalogue, sound), summary));
  return new Map(
    wanted.flatMap((request) => {
      const figure = figures.find((candidate) => candidate.request === request);
      return figure ? [[request, figure] as const] : [];
    }),
  );
}
