import type { Catalogue } from '../definition/catalogue';
import type { NarrativeTemplate } from '../definition/definition';
import type { Submission } from '../submission/submission';

/** The definition with other texts in the place of its own: so is asked for what a person's document wants, by the rules of every text. */
export function withTexts(catalogue: Catalogue, texts: NarrativeTemplate[]): Catalogue {
  return { ...catalogue, definition: { ...catalogue.definition, texts } };
}

/** A text for each bracket, of the summary's level; its 编号 is the place in the list. @param contents as between the brackets: `FY_02|同比` */
export function bracketTexts(
  catalogue: Catalogue,
  summary: Submission,
  contents: readonly string[],
): NarrativeTemplate[] {
  const level = catalogue.units.get(summary.unit)?.level ?? 'county';
  const chapter = catalogue.chapters[0]?.code ?? '';
  return contents.map((content, at) => ({ id: `${at}`, chapter, levels: [level], text: `[${content}]` }));
}
