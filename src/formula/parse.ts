import { message, type Message } from '../messages/message';
import { positionOf } from '../workbook/address';
import { binding, loosest } from './binding';
import type { BinaryOperator, Expression } from './expression';
import { functionNames, functions } from './functions';
import { nearest } from './nearest';
import type { FormulaFunction } from './functions/function';
import { partsOf } from './references';
import { FormulaSyntaxError } from './syntaxError';
import { excerpt, tokensOf, type Token } from './tokens';

/** Excel's limits on a formula's length and nesting, and ours on operators in a row. */
const longestText = 8192;
const deepestNesting = 64;
const mostOperators = 512;

/**
 * The expression that `text` is in the rule language; docs/rule-language.md has the grammar.
 * Throws FormulaSyntaxError with the place of the first mistake.
 * @example parseFormula('FY_03<=FY_02').type //=> 'binary'
 */
export function parseFormula(text: string): Expression {
  const fail = (at: number, reason: Message) => new FormulaSyntaxError(text, at, reason);
  if (text.length > longestText) {
    throw fail(longestText, message('formula.too-long', { found: text.length, most: longestText }));
  }
  const tokens = tokensOf(text);
  if (tokens.length === 1) throw fail(0, message('formula.empty'));
  if (tokens[0]?.text === '=' && tokens[0].type === 'operator') {
    throw fail(tokens[0].start, message('formula.leading-equals'));
  }
  const expression = new Parser(text, tokens).formula();
  const tooHigh = nodeAtHeight(expression, mostOperators);
  if (tooHigh) throw fail(tooHigh.start, message('formula.too-many-operators', { most: mostOperators }));
  return expression;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  formula(): Expression {
    const expression = this.binary(loosest);
    if (this.next.type !== 'end') throw this.unexpected();
    return expression;
  }

  /** Operators that bind at least as tightly as `least`. */
  private binary(least: number): Expression {
    let left = this.prefix();
    for (;;) {
      const operator = this.next.text as BinaryOperator;
      const tightness = this.next.type === 'operator' ? binding[operator] : undefined;
      if (tightness === undefined || tightness < least) return left;
      this.take();
      const right = this.binary(tightness + 1);
      left = { type: 'binary', operator, left, right, start: left.start, end: right.end };
    }
  }

  private prefix(): Expression {
    const { type, text, start } = this.next;
    if (type !== 'operator' || (text !== '-' && text !== '+')) return this.postfix();
    const operand = this.nested(() => this.prefix());
    return { type: 'prefix', operator: text, operand, start, end: operand.end };
  }

  private postfix(): Expression {
    let operand = this.primary();
    while (this.next.type === 'operator' && this.next.text === '%') {
      operand = { type: 'percent', operand, start: operand.start, end: this.take().end };
    }
    return operand;
  }

  private primary(): Expression {
    const token = this.next;
    const { text, start, end } = token;
    switch (token.type) {
      case 'number':
        this.take();
        return { type: 'number', text, start, end };
      case 'string':
        this.take();
        return { type: 'string', value: text, start, end };
      case 'name':
        this.take();
        return this.next.type === 'open' ? this.call(token) : this.named(token);
      case 'open': {
        const inner = this.nested(() => this.binary(loosest));
        return { ...inner, start, end: this.close(token) };
      }
      case 'end':
        throw this.fail(token, message('formula.operand-missing-at-end'));
      default:
        throw this.fail(token, message('formula.operand-missing', { found: text }));
    }
  }

  private named(token: Token): Expression {
    const { start, end } = token;
    const word = token.text.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return { type: 'boolean', value: word === 'TRUE', start, end };
    return { type: 'indicator', code: this.code(token), start, end };
  }

  /** A function, PREV or CHILDREN; its parenthesis comes next. */
  private call(word: Token): Expression {
    const name = word.text.toUpperCase();
    if (name === 'CHILDREN') throw this.fail(word, message('formula.children-misplaced'));
    if (name === 'PREV') return this.ofCode('previous', word);
    const known = functions.get(name);
    if (!known) throw this.fail(word, unknownFunction(word.text));
    const open = this.next;
    const list = this.nested(() => this.list(name));
    const end = this.close(open);
    const wrongCount = argumentCountMistake(name, known, list.length);
    if (wrongCount) throw this.fail(word, wrongCount);
    return { type: 'call', name, arguments: list, start: word.start, end };
  }

  private list(name: string): Expression[] {
    if (this.next.type === 'close') return [];
    const list = [this.argument(name)];
    while (this.next.type === 'comma') {
      this.take();
      list.push(this.argument(name));
    }
    return list;
  }

  private argument(name: string): Expression {
    const word = this.next;
    if (word.type === 'comma' || word.type === 'close') {
      throw this.fail(word, message('formula.empty-argument', { name }));
    }
    if (word.text.toUpperCase() !== 'CHILDREN' || this.tokens[this.at + 1]?.type !== 'open') {
      return this.binary(loosest);
    }
    this.take();
    const children = this.ofCode('children', word);
    if (!functions.get(name)?.overChildren || this.next.type === 'operator') {
      throw this.fail(word, message('formula.children-misplaced'));
    }
    return children;
  }

  /** `PREV(FY_03)`, `CHILDREN(FY_03)`; its parenthesis comes next. */
  private ofCode(type: 'previous' | 'children', word: Token): Expression {
    this.take();
    const name = this.next;
    const close = this.tokens[this.at + 1];
    if (name.type !== 'name' || close?.type !== 'close') {
      throw this.fail(name, message('formula.code-expected', { name: word.text.toUpperCase() }));
    }
    this.take();
    return { type, code: this.code(name), start: word.start, end: this.take().end };
  }

  private code(token: Token): string {
    const name = token.text.toUpperCase();
    if (functionNames.includes(name)) {
      throw this.fail(token, message('formula.function-without-parentheses', { name }));
    }
    if (isCellAddress(name)) throw this.fail(token, message('formula.cell-address', { found: token.text }));
    return token.text;
  }

  private close(open: Token): number {
    if (this.next.type === 'close') return this.take().end;
    if (this.next.type !== 'end') throw this.unexpected();
    throw this.fail(this.next, message('formula.unclosed', { open: open.start + 1 }));
  }

  /** Takes the token that opens a level, then what is inside. */
  private nested<T>(inside: () => T): T {
    if (this.depth === deepestNesting) {
      throw this.fail(this.next, message('formula.too-deep', { most: deepestNesting }));
    }
    this.take();
    this.depth += 1;
    const result = inside();
    this.depth -= 1;
    return result;
  }

  /** The next token cannot follow a finished operand. */
  private unexpected(): FormulaSyntaxError {
    const token = this.next;
    if (token.type === 'close') return this.fail(token, message('formula.unmatched-close'));
    if (token.type !== 'comma') {
      return this.fail(
        token,
        message('formula.operator-missing', { found: excerpt(this.text.slice(token.start, token.end)) }),
      );
    }
    const [before, after] = [this.tokens[this.at - 1], this.tokens[this.at + 1]];
    if (before?.type !== 'number' || after?.type !== 'number' || !/^\d{3}(?!\d)/.test(after.text)) {
      return this.fail(token, message('formula.comma-outside'));
    }
    const params = { found: `${before.text},${after.text}`, right: `${before.text}${after.text}` };
    return this.fail(before, message('formula.thousands', params));
  }

  private get next(): Token {
    return this.tokens[this.at] as Token;
  }

  private take(): Token {
    const token = this.next;
    this.at += 1;
    return token;
  }

  private fail(token: Token, reason: Message): FormulaSyntaxError {
    return new FormulaSyntaxError(this.text, token.start, reason);
  }
}

function unknownFunction(name: string): Message {
  const near = nearest(name, functionNames);
  return near.length > 0
    ? message('formula.unknown-function-near', { name: excerpt(name), near: near.join('、') })
    : message('formula.unknown-function', { name: excerpt(name), known: functionNames.join(' ') });
}

function argumentCountMistake(name: string, { least, most }: FormulaFunction, found: number): Message | null {
  if (found >= least && found <= most) return null;
  return least === most
    ? message('formula.argument-count', { name, wanted: least, found })
    : message('formula.argument-count-between', { name, least, most, found });
}

/** Names that Excel takes for cells: `FY3`, `FY03`, `R1C1`. */
function isCellAddress(name: string): boolean {
  return positionOf(name.replace(/(?<=^[A-Z]+)0+(?=[1-9])/, '')) !== null || /^(?:R\d*C\d*|[RC])$/.test(name);
}

/** A node at that height of the tree, the root being at height 0; undefined where the tree is lower. */
function nodeAtHeight(root: Expression, height: number): Expression | undefined {
  let level = [root];
  for (let at = 0; at < height && level.length > 0; at += 1) level = level.flatMap(partsOf);
  return level[0];
}
