import type { Catalogue } from '../definition/catalogue';
import type { TextVariant, UnitLevel } from '../definition/definition';
import { valuesOf, variantWords } from '../definition/words';
import { message, say } from '../messages/message';
import type { Submission } from '../submission/submission';
import { NarrativeTextError, openTexts } from './check';
import { coverageParagraph } from './coverage';
import { factsOf } from './facts';
import type { Figure, Narrative } from './narrative';
import { paragraphsOf, writeLines } from './paragraphs';
import { wordsFor } from './words';

/** A summary of a unit that the definition does not list: there is no level to choose texts by. */
export class UnknownUnitError extends Error {
  override readonly name = 'UnknownUnitError';

  constructor(
    readonly unit: string,
    readonly file: string,
  ) {
    super(say(message('narrative.unknown-unit', { unit, file })));
  }
}

/**
 * The texts of the summary's level, with its figures in them (docs/clause-language.md). A unit's own 报送表 may be narrated too:
 * its values then are answers, not totals.
 * @param variant 详版 or 简版; texts that are for neither stand in both. 详版 unless the level has texts for 简版 alone
 * @throws NarrativeTextError where the definition's texts are wrong, with all their mistakes
 * @throws UnknownUnitError
 * @example narrate(catalogue, summary).paragraphs.map(paragraphText) //=> ['全年受理38件。']
 */
export function narrate(
  catalogue: Catalogue,
  summary: Submission,
  options: { variant?: TextVariant } = {},
): Narrative {
  const unit = catalogue.units.get(summary.unit);
  if (!unit) throw new UnknownUnitError(summary.unit, summary.file);
  const { texts, mistakes } = openTexts(catalogue);
  if (mistakes.length > 0) throw new NarrativeTextError(mistakes);

  const facts = factsOf(catalogue, summary);
  const ofLevel = texts.filter(({ template }) => template.levels.includes(unit.level));
  const isShortOnly = ofLevel.every(({ template }) => template.variant === 'brief');
  const variant = options.variant ?? (isShortOnly ? 'brief' : 'full');
  const lines = ofLevel
    .filter(({ template }) => (template.variant ?? variant) === variant)
    .flatMap(({ template, text }) => {
      const words = wordsFor(unit, template.chapter, catalogue);
      return writeLines(template.id, text.lines, { facts, words });
    });
  const coverage = coverageParagraph(summary);
  return {
    title: say(message('narrative.title', { unit: unit.name, year: summary.year })),
    variant,
    variants: variantsFor(catalogue, unit.level),
    unit: unit.code,
    year: summary.year,
    definition: { name: catalogue.definition.name, version: catalogue.definition.version },
    example: summary.example,
    paragraphs: [...(coverage ? [coverage] : []), ...paragraphsOf(lines)],
  };
}

/** The lengths between which a person may choose for a unit of this level; none where all texts are for both. */
export function variantsFor(catalogue: Catalogue, level: UnitLevel): readonly TextVariant[] {
  const texts = catalogue.definition.texts.filter(({ levels }) => levels.includes(level));
  return texts.some(({ variant }) => variant !== undefined) ? valuesOf(variantWords) : [];
}

/** Every figure of the text, in order. */
export function figuresOf(narrative: Narrative): Figure[] {
  return narrative.paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .flatMap((sentence) => sentence.pieces)
    .filter((piece): piece is Figure => piece.type === 'figure');
}
