import type { OpenIndicator } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { addressOf, rangeOf } from '../workbook/address';
import type { Conditional, OverlayStyle, Validation } from '../workbook/workbook';
import { hintMarks, notApplicable } from './captions';
import { kinds } from './kinds/kinds';
import type { Lines } from './layout';
import { overlays } from './styles';

/** Excel's limits, in UTF-16 units. */
const longestTitle = 32;
const longestText = 255;

/**
 * What the cell at `address` lets in. A custom formula rather than a number type, because a stop on numbers would also stop 不适用,
 * which is a true answer; everything else is held back at once, where the clerk can still mend it.
 */
function validationOf(address: string, indicator: OpenIndicator): Validation {
  const kind = kinds[indicator.kind];
  return {
    ranges: [address],
    rule: kind.rule(address, indicator),
    allowBlank: true,
    prompt: {
      title: clipped(promptTitle(indicator), longestTitle),
      text: clipped([indicator.note, say(kind.demand(indicator))].filter(Boolean).join('\n'), longestText),
    },
    error: {
      severity: 'stop',
      title: say(message('template.entry-refused')),
      text: clipped(say(kind.demand(indicator)), longestText),
    },
  };
}

/** The validations of an indicator's two cells, where they are open. */
export function lineValidations(
  { indicator, current, previous }: Lines,
  lastYear: ReadonlyMap<string, number>,
): Validation[] {
  return [
    (indicator.derivation ? promptOf : validationOf)(addressOf(current.row, current.column), indicator),
    ...(previous && !lastYear.has(indicator.code)
      ? [lastYearValidation(addressOf(previous.row, previous.column))]
      : []),
  ];
}

/** A computed cell says what it is computed from. */
function promptOf(address: string, indicator: OpenIndicator): Validation {
  const computed = message('template.computed', { formula: indicator.formula ?? '' });
  return {
    ranges: [address],
    rule: { type: 'custom', formula: 'TRUE' },
    allowBlank: true,
    prompt: {
      title: clipped(promptTitle(indicator), longestTitle),
      text: clipped([indicator.note, say(computed)].filter(Boolean).join('\n'), longestText),
    },
  };
}

/** The colours of an indicator's entry; none where it is computed. */
export function lineConditionals({ indicator, current }: Lines): Conditional[] {
  return indicator.derivation ? [] : entryConditionals(addressOf(current.row, current.column), indicator);
}

/** 上年数 where it was not handed in: any number, or nothing. */
function lastYearValidation(address: string): Validation {
  return {
    ranges: [address],
    rule: { type: 'decimal' },
    allowBlank: true,
    error: {
      severity: 'stop',
      title: say(message('template.entry-refused')),
      text: say(message('template.demand-last-year')),
    },
  };
}

/** What an entered cell shows of its state: pasting goes past the validation, colours do not. */
function entryConditionals(address: string, { kind, required }: OpenIndicator): Conditional[] {
  const conditionals: Conditional[] = [];
  if (kinds[kind].comparison !== 'none') {
    conditionals.push({
      range: address,
      formula: `AND(NOT(ISNUMBER(${address})),${address}<>"",${address}<>"${notApplicable}")`,
      style: overlays.wrong,
    });
  }
  if (required) conditionals.push({ range: address, formula: `${address}=""`, style: overlays.missing });
  return conditionals;
}

/** 审核提示 in the colour of the gravest thing that it says. */
export function hintConditionals(firstRow: number, lastRow: number, column: number): Conditional[] {
  const first = addressOf(firstRow, column);
  const range = rangeOf({ row: firstRow, column }, { row: lastRow, column });
  const colours: [string, OverlayStyle][] = [
    [hintMarks.error, overlays.error],
    [hintMarks.missing, overlays.warning],
    [hintMarks.warning, overlays.warning],
    [hintMarks.explained, overlays.settled],
  ];
  return colours.map(([mark, style]) => ({
    range,
    formula: `ISNUMBER(SEARCH("${mark}",${first}))`,
    style,
  }));
}

function promptTitle({ name, measure }: OpenIndicator): string {
  return measure ? `${name}（${measure}）` : name;
}

/** Cut between characters, never within one. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > longest - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
