import type { Catalogue } from '../definition/catalogue';
import { cellsOf } from '../definition/cells';
import type { BreakdownTable, Definition, Indicator, NarrativeTemplate } from '../definition/definition';
import { message, say, type Message } from '../messages/message';
import { conditionsOf, requestsOf, type ClauseText, type FigureRequest } from './clauseLanguage';
import { conditionFault } from './condition';
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
export function openTexts(catalogue: Catalogue): OpenedTexts {
  let opened = openedBefore.get(catalogue);
  if (!opened) openedBefore.set(catalogue, (opened = openAll(catalogue)));
  return opened;
}

type OpenedTexts = { texts: readonly OpenText[]; mistakes: readonly TextMistake[] };

const openedBefore = new WeakMap<Catalogue, OpenedTexts>();

function openAll(catalogue: Catalogue): OpenedTexts {
  const known = knownIn(catalogue.definition);
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

type KnownFigure = Pick<Indicator, 'kind' | 'measure'> &
  Partial<Pick<Indicator, 'numerator' | 'denominator'>>;

/** What figures can be given: indicators by code, and breakdown tables by code. */
export type Known = {
  figures: ReadonlyMap<string, KnownFigure>;
  tables: ReadonlyMap<string, Pick<BreakdownTable, 'rows' | 'columns'>>;
};

/** A text parsed, and what is wrong in it; only the first fault, and no text, where it is not in the language. */
export function readText(written: string, known: Known): { text: ClauseText | null; faults: TextFault[] } {
  try {
    const text = parseText(written);
    const faults = [
      ...figuresOfText(text).flatMap((figure) => faultOf(figure, known) ?? []),
      ...conditionsOf(text).flatMap((condition): TextFault[] => {
        const fault = conditionFault(condition, (code) => known.figures.has(code));
        return fault ? [{ position: condition.start, ...fault }] : [];
      }),
    ];
    return { text, faults: faults.sort((a, b) => a.position - b.position) };
  } catch (error) {
    if (!(error instanceof NarrativeSyntaxError)) throw error;
    return { text: null, faults: [{ position: error.position, reason: error.reason }] };
  }
}

/** Every figure that a text asks for, in order. */
export function figuresOfText({ lines }: ClauseText): FigureRequest[] {
  const phrases = lines.flatMap((line) => line.sentences).map((sentence) => sentence.phrase);
  return phrases.flatMap((phrase) => (phrase ? requestsOf(phrase) : []));
}

function faultOf(figure: FigureRequest, known: Known): TextFault | null {
  const { about } = forms[figure.form];
  if (about === 'summary') return null;
  if (about === 'table') {
    const reason = tableComplaint(figure, known);
    return reason && { position: figure.start, reason };
  }
  const unknown = [figure.code, figure.whole].find((code) => code !== undefined && !known.figures.has(code));
  const reason = complaintOf(figure, known);
  return reason && { position: figure.start, reason, ...(unknown !== undefined && { unknown }) };
}

function tableComplaint({ code, column }: FigureRequest, { tables }: Known): Message | null {
  const table = tables.get(code);
  if (!table) return message('narrative.unknown-table', { code, known: [...tables.keys()].join('、') });
  if (table.columns.some((candidate) => candidate.code === column && kinds[candidate.kind].numeric))
    return null;
  const numeric = table.columns.filter(({ kind }) => kinds[kind].numeric);
  return message('narrative.unknown-column', {
    code,
    column: column ?? '',
    known: numeric.map((candidate) => candidate.code).join('、'),
  });
}

function complaintOf(figure: FigureRequest, { figures }: Known): Message | null {
  const { code, scale } = figure;
  const indicator = figures.get(code);
  if (!indicator) return message('narrative.unknown-indicator', { code });
  const numeric = kinds[indicator.kind].numeric;
  const calculates = forms[figure.form].numeric || scale !== undefined || figure.decimals !== undefined;
  if (calculates && !numeric) return message('narrative.not-numeric', { code });
  if (scale !== undefined && pointsOf(indicator.measure)) {
    return message('narrative.scaled-ratio', { code, scale });
  }
  if (figure.operands && !operandsFit(indicator, figures)) return message('narrative.no-operands', { code });
  if (figure.whole === undefined) return null;
  const whole = figures.get(figure.whole);
  if (!whole) return message('narrative.unknown-indicator', { code: figure.whole });
  if (!kinds[whole.kind].numeric) return message('narrative.not-numeric', { code: figure.whole });
  if (whole.measure === indicator.measure) return null;
  return message('narrative.share-measures', {
    code,
    measure: indicator.measure,
    whole: figure.whole,
    wholeMeasure: whole.measure,
  });
}

/** Whether 38件中34件 can be said of it. */
function operandsFit({ numerator, denominator }: KnownFigure, figures: Known['figures']): boolean {
  if (numerator === undefined || denominator === undefined) return false;
  const [part, whole] = [figures.get(numerator), figures.get(denominator)];
  return part !== undefined && part.measure === whole?.measure;
}

/** What the texts of a definition may name, in any year. */
export function knownIn({ indicators, tables }: Definition): Known {
  const cells = tables.flatMap(cellsOf).map((cell) => [cell.code, cell] as const);
  return {
    figures: new Map<string, KnownFigure>([
      ...cells,
      ...indicators.map((each) => [each.code, each] as const),
    ]),
    tables: new Map(tables.map((table) => [table.code, table])),
  };
}
