import type { OpenRule } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { hintMarks } from './captions';
import { kinds } from './kinds/kinds';
import type { Layout, Lines, Place } from './layout';
import {
  any,
  all,
  countNumbers,
  countTrue,
  isEmpty,
  isFilled,
  join,
  text,
  total,
  unlessError,
  when,
  type Live,
} from './live';
import { operandsOf } from './rules';
import { bare, namesOf, ruleText } from './ruleText';
import type { Sight } from './sight';

/** Excel takes no longer formula. */
const longestFormula = 8192;

/** A row is known by its 情况说明 cell: each chapter line and each grid row has one of its own. */
export function rowKey({ explanation }: Pick<Lines, 'explanation'>): string {
  return `${explanation.row}@${explanation.sheet}`;
}

/**
 * 审核提示 of every row: what is missing or no number, then each rule at the row of its first operand; where that formula would
 * grow too long for Excel, at the row of another. Texts follow one another, each with its mark and a full stop. A rule that finds
 * no room anywhere is left to the check of the returned file.
 */
export function hintsOf(layout: Layout, rules: readonly OpenRule[], sight: Sight): ReadonlyMap<string, Live> {
  const hints = new Map<string, Live>();
  for (const [key, lines] of rowsOf(layout)) hints.set(key, entryHint(lines, sight));
  for (const rule of rules) {
    for (const code of rule.operands) {
      const lines = layout.lines.get(code);
      if (!lines) continue;
      const hint = join([
        hints.get(rowKey(lines)) ?? text(''),
        ruleHint(rule, lines.explanation, layout, sight),
      ]);
      if (hint.formula.length > longestFormula) continue;
      hints.set(rowKey(lines), hint);
      break;
    }
  }
  return hints;
}

function rowsOf(layout: Layout): Map<string, Lines[]> {
  const rows = new Map<string, Lines[]>();
  for (const lines of layout.lines.values()) {
    const row = rows.get(rowKey(lines));
    if (row) row.push(lines);
    else rows.set(rowKey(lines), [lines]);
  }
  return rows;
}

/** In a row of one figure the hint speaks of it; in a grid row it counts blanks and names the columns of faults. */
function entryHint(lines: readonly Lines[], sight: Sight): Live {
  const entered = lines.filter(({ indicator }) => !indicator.derivation);
  const alone = lines.length === 1;
  const required = entered.filter(({ indicator }) => indicator.required);
  const faults = entered.map(({ indicator }) => {
    const subject = alone ? '' : indicator.name;
    return kinds[indicator.kind].hint(sight.current(indicator.code), indicator, (fault) =>
      text(`${hintMarks.error}${subject}${say(fault)}。`),
    );
  });
  return join([...blankHint(required, alone, sight), ...faults]);
}

function blankHint(required: readonly Lines[], alone: boolean, sight: Sight): Live[] {
  const blanks = required.map(({ indicator }) => isEmpty(sight.current(indicator.code)));
  const [first] = blanks;
  if (!first) return [];
  if (alone) return [when(first, text(`${hintMarks.missing}${say(message('template.required-blank'))}。`))];
  const count = countTrue(blanks);
  const word = text(`${say(message('template.required-blanks'))}。`);
  return [when(count, join([text(hintMarks.missing), count, word]))];
}

function ruleHint(rule: OpenRule, at: Place, layout: Layout, sight: Sight): Live {
  const { current, previous } = operandsOf(rule);
  const operands = [...current.map(sight.numeric), ...previous.map(sight.previous)];
  const numbers = countNumbers(operands);
  const judged = unlessError(
    when(sight.judged(rule.expression), text(''), ruleMessage(rule, markOf(rule, at, sight), sight)),
  );
  const complete = {
    formula: `${numbers.formula}=${operands.length}`,
    value: numbers.value === operands.length,
  };
  if (rule.blank === 'skip') return when(complete, judged);
  const blanks = countTrue(operands.map(isEmpty));
  const known = total([numbers, blanks]);
  const partly = all([
    { formula: `${numbers.formula}>0`, value: typeof numbers.value === 'number' && numbers.value > 0 },
    { formula: `${known.formula}=${operands.length}`, value: known.value === operands.length },
  ]);
  const names = namesOf(rule, (code) => layout.lines.get(code)?.indicator.name ?? code);
  const together = join([
    markOf(rule, at, sight),
    text(`${say(message('template.fill-together', { names }))}。`),
  ]);
  return when(complete, judged, when(partly, together));
}

/** A soft rule is settled by a word in 情况说明 at any of its operands. */
function markOf(rule: OpenRule, at: Place, sight: Sight): Live {
  if (rule.severity === 'error') return text(hintMarks.error);
  const explanations = new Map(
    rule.operands.map((code) => sight.explanation(code, at.sheet)).map((live) => [live.formula, live]),
  );
  return when(
    any([...explanations.values()].map(isFilled)),
    text(hintMarks.explained),
    text(hintMarks.warning),
  );
}

function ruleMessage(rule: OpenRule, mark: Live, sight: Sight): Live {
  return join([
    mark,
    ...ruleText(bare(rule.message)).map((part) => {
      if ('text' in part) return text(part.text);
      return part.previous ? sight.previous(part.code) : sight.current(part.code);
    }),
    text('。'),
  ]);
}
