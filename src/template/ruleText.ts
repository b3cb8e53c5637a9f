import type { OpenRule } from '../definition/catalogue';
import { message, say } from '../messages/message';

const mostNames = 4;

/** A rule's message cut at its placeholders: `受理[FY_02]件` → 受理, value of FY_02, 件. */
export type RuleTextPart = { text: string } | { code: string; previous: boolean };

/**
 * @example ruleText('上年[PREV(FY_02)]件') //=> [{ text: '上年' }, { code: 'FY_02', previous: true }, { text: '件' }]
 */
export function ruleText(message: string): RuleTextPart[] {
  return message
    .split(/(\[[^[\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const placeholder = /^\[(?:PREV\((\w+)\)|(\w+))\]$/.exec(part);
      if (!placeholder) return { text: part };
      const [, previous, current] = placeholder;
      return { code: previous ?? current ?? '', previous: previous !== undefined };
    });
}

/** Without the full stop that some write and some do not. */
export function bare(sentence: string): string {
  return sentence.replace(/[。．.；;]+$/u, '');
}

/** The rule's operands by name, a long list cut short. */
export function namesOf({ operands }: Pick<OpenRule, 'operands'>, nameOf: (code: string) => string): string {
  const shown = operands.slice(0, mostNames).map(nameOf).join('、');
  return operands.length > mostNames
    ? say(message('template.and-more', { shown, count: operands.length }))
    : shown;
}
