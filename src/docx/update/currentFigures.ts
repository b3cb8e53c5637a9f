import type { Catalogue } from '../../definition/catalogue';
import { openTexts } from '../../narrative/check';
import { figuresOf, narrate } from '../../narrative/narrate';
import type { Figure } from '../../narrative/narrative';
import type { Submission } from '../../submission/submission';

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
  const asking = catalogueAsking(catalogue, summary, wanted);
  const wrong = new Set(openTexts(asking).mistakes.map(({ template }) => template));
  const sound = wanted.filter((_, at) => !wrong.has(`${at}`));
  const figures = figuresOf(narrate(catalogueAsking(catalogue, summary, sound), summary));
  return new Map(
    sound.flatMap((request) => {
      const figure = figures.find((candidate) => candidate.request === request);
      return figure ? [[request, figure] as const] : [];
    }),
  );
}

/** The definition with a text for each request in the place of its own. */
function catalogueAsking(catalogue: Catalogue, summary: Submission, requests: readonly string[]): Catalogue {
  const level = catalogue.units.get(summary.unit)?.level ?? 'county';
  const chapter = catalogue.chapters[0]?.code ?? '';
  const texts = requests.map((request, at) => ({
    id: `${at}`,
    chapter,
    levels: [level],
    text: `[${request}]`,
  }));
  return { ...catalogue, definition: { ...catalogue.definition, texts } };
}
