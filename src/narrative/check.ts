import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Definition, Indicator, NarrativeTemplate } from '../definition/definition';
import { message, say, type Message } from '../messages/message';
import { requestsOf, type ClauseText, type FigureRequest } from './clauseLanguage';
import { forms } from './forms/forms';
import { kinds } from './kinds/kinds';
import { pointsOf } from './measure';
import { parseText } from './parse';
import { NarrativeSyntaxError } from './syntaxError';

/** A mistake in a 文字模板: which one, the UTF-16 offset into its text, and a sentence that says both and what would be right. */
export type TextMistake = { template: string; position: number; message: Message };

/** The definition's texts cannot be written; all their mistakes at once. */
export class NarrativeTextError extends Error {
  override readonly name = 'NarrativeTextError';

  constructor(readonly mistakes: readonly TextMistake[]) {
    super(mistakes.map((mistake) => say(mistake.message)).join('\n'));
  }
}

export type OpenText = { template: NarrativeTemplate; text: ClauseText };

/**
 * All texts parsed, and every mistake in them: of grammar (the first of each text), and of figures that no indicator of the
 * definition can give. An indicator of other years is no mistake: its figure is unknown this year.
 */
export function openTexts(catalogue: Catalogue): { texts: OpenText[]; mistakes: TextMistake[] } {
  const known = indicatorsOfAllYears(catalogue);
  const texts: OpenText[] = [];
  const mistakes: TextMistake[] = [];
  for (const template of catalogue.definition.texts) {
    const report = (position: number, reason: Message) => {
      const place = { template: template.id, position: position + 1, reason };
      mistakes.push({ template: template.id, position, message: message('narrative.text-mistake', place) });
    };
    const read = readText(template.text, known);
    if (read.text) texts.push({ template, text: read.text });
    for (const { position, reason } of read.faults) report(position, reason);
  }
  return { texts, mistakes };
}

/** What is wrong at which UTF-16 offset of a text; `unknown` is the code where no indicator has it. */
export type TextFault = { position: number; reason: Message; unknown?: string };

/** What figures can be given: kind and unit of measure of indicators by code. */
export type Known = ReadonlyMap<string, Pick<Indicator, 'kind' | 'measure'>>;

/** A text parsed, and what is wrong in it; only the first fault, and no text, where it is not in the language. */
export function readText(written: string, known: Known): { text: ClauseText | null; faults: TextFault[] } {
  try {
    const text = parseText(written);
    const phrases = text.lines.flatMap((line) => line.sentences).map((sentence) => sentence.phrase);
    const figures = phrases.flatMap((phrase) => (phrase ? requestsOf(phrase) : []));
    return { text, faults: figures.flatMap((figure) => faultOf(figure, known) ?? []) };
  } catch (error) {
    if (!(error instanceof NarrativeSyntaxError)) throw error;
    return { text: null, faults: [{ position: error.position, reason: error.reason }] };
  }
}

function faultOf(figure: FigureRequest, known: Known): TextFault | null {
  const unknown = [figure.code, figure.whole].find((code) => code !== undefined && !known.has(code));
  const reason = complaintOf(figure, known);
  return reason && { position: figure.start, reason, ...(unknown !== undefined && { unknown }) };
}

function complaintOf(figure: FigureRequest, known: Known): Message | null {
  const indicator = known.get(figure.code);
  if (!indicator) return message('narrative.unknown-indicator', { code: figure.code });
  const numeric = kinds[indicator.kind].numeric;
  const calculates =
    forms[figure.form].numeric || figure.scale !== undefined || figure.decimals !== undefined;
  if (calculates && !numeric) return message('narrative.not-numeric', { code: figure.code });
  if (figure.scale !== undefined && pointsOf(indicator.measure)) {
    return message('narrative.scaled-ratio', { code: figure.code, scale: figure.scale });
  }
  if (figure.whole === undefined) return null;
  const whole = known.get(figure.whole);
  if (!whole) return message('narrative.unknown-indicator', { code: figure.whole });
  if (!kinds[whole.kind].numeric) return message('narrative.not-numeric', { code: figure.whole });
  if (whole.measure === indicator.measure) return null;
  return message('narrative.share-measures', {
    code: figure.code,
    measure: indicator.measure,
    whole: figure.whole,
    wholeMeasure: whole.measure,
  });
}

function indicatorsOfAllYears({ definition, indicators }: Catalogue): Known {
  const known = new Map<string, Pick<Indicator, 'kind' | 'measure'>>(cellsOf(definition));
  for (const indicator of definition.indicators) known.set(indicator.code, indicator);
  for (const [code, indicator] of indicators) known.set(code, indicator satisfies OpenIndicator);
  return known;
}

function cellsOf(definition: Definition): [string, Pick<Indicator, 'kind' | 'measure'>][] {
  return definition.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map((column): [string, Pick<Indicator, 'kind' | 'measure'>] => [
        row.code + column.code,
        column,
      ]),
    ),
  );
}
