import { message, type Message } from '../messages/message';
import { requestsIn, type Condition, type Group, type Piece } from './clauseLanguage';
import { parseCondition } from './condition';
import { conditionWord, looksLikeCode, parseFigure } from './figureSyntax';
import { NarrativeSyntaxError } from './syntaxError';

/** A piece of a line, or a mark that parts it. Marks inside brackets, quotations and groups are plain text. */
export type Token = Piece | { type: 'mark'; mark: string; start: number; end: number };

const parentheses: Readonly<Record<string, string>> = { '（': '）', '(': ')' };
const quotations: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '【': '】',
  '［': '］',
};
const marks = '。！？；，、：';
/** Between the alternatives in braces. */
const bars = '|｜';
const escapable = '[]{}|\\';

/**
 * One line of a text into pieces and marks.
 * @throws NarrativeSyntaxError for a bracket that is not closed, not opened or not half-width, and for what figureSyntax refuses
 */
export function scanLine(text: string, from: number, to: number): Token[] {
  const fail = (position: number, reason: Message): never => {
    throw new NarrativeSyntaxError(text, position, reason);
  };
  let at = from;

  return nested(null, from);

  /** Reads up to `closer` (consumed), or to the end of the line where it is null. */
  function nested(closer: string | null, opened: number): Token[] {
    const tokens: Token[] = [];
    while (at < to) {
      const start = at;
      const character = text.charAt(at);
      const isBar = closer === '}' && bars.includes(character);
      if (closer !== null && (isBar || narrow(character) === narrow(closer))) {
        at += 1;
        return tokens;
      }
      if (character === '[') tokens.push(figure());
      else if (character === '{') tokens.push(braced());
      else if (Object.hasOwn(parentheses, character)) enclosed('group', parentheses[character] as string);
      else if (Object.hasOwn(quotations, character)) enclosed('quotation', quotations[character] as string);
      else if (character === ']') fail(start, message('narrative.stray-bracket', { found: ']' }));
      else if (character === '}') fail(start, message('narrative.stray-bracket', { found: '}' }));
      else if (character === '|') fail(start, message('narrative.stray-bar'));
      else if (character === '\\') {
        const escaped = text.charAt(at + 1);
        if (at + 1 >= to || !escapable.includes(escaped)) fail(start, message('narrative.bad-escape'));
        at += 2;
        put(escaped, start);
      } else {
        at += 1;
        if (closer === null && marks.includes(character) && !isClockOrRatio(start)) {
          tokens.push({ type: 'mark', mark: character, start, end: at });
        } else put(character, start);
      }

      function enclosed(type: 'group' | 'quotation', close: string): void {
        const content = text.slice(start + 1, Math.max(start, text.indexOf(close, start)));
        if ('［【'.includes(character) && looksLikeCode(content)) {
          fail(start, message('narrative.wide-bracket', { found: character + content + close, content }));
        }
        at += 1;
        const pieces = piecesOf(nested(close, start));
        if (pieces.some((piece) => piece.type !== 'text')) {
          const kind = type === 'group' && requestsIn(pieces).length === 0 ? 'quotation' : type;
          tokens.push({ type: kind, open: character, close: text.charAt(at - 1), pieces, start, end: at });
        } else {
          put(character, start);
          for (const piece of pieces) if (piece.type === 'text') put(piece.text, piece.start);
          put(text.charAt(at - 1), at - 1);
        }
      }
    }
    if (closer !== null) {
      fail(opened, message('narrative.unclosed', { open: text.charAt(opened), close: closer }));
    }
    return tokens;

    /** Adds plain text, growing the run that it continues. */
    function put(added: string, start: number): void {
      const last = tokens.at(-1);
      if (last?.type === 'text') {
        last.text += added;
        last.end = at;
      } else tokens.push({ type: 'text', text: added, start, end: at });
    }
  }

  function figure(): Piece {
    const start = at;
    const content = bracketed();
    if (conditionWord(content) > 0) fail(start, message('narrative.misplaced-condition'));
    return parseFigure(content, start, fail);
  }

  /** Reads on to behind `]`. @returns what stands before it */
  function bracketed(): string {
    const start = at;
    const close = text.indexOf(']', start);
    if (close < 0 || close >= to) fail(start, message('narrative.unclosed', { open: '[', close: ']' }));
    at = close + 1;
    return text.slice(start + 1, close);
  }

  /** `{…}`: a group, or the alternatives that bars part. */
  function braced(): Piece {
    const start = at;
    const choices: Group[] = [];
    do {
      const opened = at;
      at += 1;
      const condition = conditionHere();
      const pieces = piecesOf(nested('}', start));
      const isEmpty = pieces.every((piece) => piece.type === 'text' && piece.text.trim() === '');
      const isAlternative = choices.length > 0 || bars.includes(text.charAt(at - 1));
      if (isEmpty && (isAlternative || condition)) fail(opened, message('narrative.empty-choice'));
      choices.push({ type: 'group', open: '', close: '', pieces, ...(condition && { condition }) });
      at -= 1;
    } while (text.charAt(at) !== '}');
    at += 1;
    const [only] = choices;
    if (only && choices.length === 1) return { ...only, start, end: at };
    return { type: 'choice', choices, start, end: at };
  }

  function conditionHere(): Condition | undefined {
    const blank = /^\s*/.exec(text.slice(at, to))?.[0].length ?? 0;
    const start = at + blank;
    const close = text.indexOf(']', start);
    if (text.charAt(start) !== '[' || close < 0 || conditionWord(text.slice(start + 1, close)) === 0)
      return undefined;
    at = start;
    return parseCondition(bracketed(), start, fail);
  }

  /** 10：30 and 1：500 are not sentences coming to their point. */
  function isClockOrRatio(position: number): boolean {
    return (
      text.charAt(position) === '：' &&
      isDigit(text.charAt(position - 1)) &&
      isDigit(text.charAt(position + 1))
    );
  }
}

/** Inside a bracket nothing is a mark, so all tokens are pieces. */
function piecesOf(tokens: Token[]): Piece[] {
  return tokens.filter((token): token is Piece => token.type !== 'mark');
}

/** A closing parenthesis of either width closes: people mix them. */
function narrow(character: string): string {
  return character === '）' ? ')' : character;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
