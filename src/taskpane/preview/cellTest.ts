import { evaluate } from '../../formula/evaluate';
import type { Operand } from '../../formula/expression';
import { parseFormula } from '../../formula/parse';
import { FormulaSyntaxError } from '../../formula/syntaxError';
import { tokensOf, type Token } from '../../formula/tokens';
import { positionOf, type Position } from '../../workbook/address';
import type { CellValue } from '../../workbook/workbook';

/** What a cell holds while a test is made: what is being typed, or what stands there. */
export type Look = (cell: Position) => CellValue;

/** Whether a formula holds with its cells moved by so many rows and columns; null where its result is neither yes nor no. */
export type CellTest = (look: Look, moved: Position) => boolean | null;

type Reading = (look: Look, moved: Position) => Operand;

/**
 * The condition of a validation or conditional format as a test: the rule language's operators and functions over cell addresses, and
 * ISNUMBER, also of SEARCH. null for any other formula, which only a spreadsheet program can judge.
 * @example cellTest('AND(ISNUMBER(D5),D5>=0)')?.(() => 34, { row: 0, column: 0 }) //=> true
 */
export function cellTest(formula: string): CellTest | null {
  const readings = new Map<string, Reading>();
  try {
    const expression = parseFormula(inRuleLanguage(tokensOf(withoutDollars(formula)), readings));
    return (look, moved) => {
      const nothing = () => null;
      const value = (code: string) => readings.get(code)?.(look, moved) ?? null;
      const result = evaluate(expression, { value, previous: nothing, children: () => [] });
      return typeof result === 'boolean' ? result : null;
    };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** The same formula over codes, each of which `readings` then knows how to read from cells. */
function inRuleLanguage(tokens: readonly Token[], readings: Map<string, Reading>): string {
  const coded = (reading: Reading) => {
    const code = `CELL_${readings.size}_`;
    readings.set(code, reading);
    return code;
  };
  const pieces: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { type, text } = tokens[at] as Token;
    const isCall = tokens[at + 1]?.type === 'open';
    const search = searchAt(tokens, at);
    const cell = type === 'name' && !isCall ? referenceIn(text) : null;
    if (search) {
      pieces.push(coded(search.reading));
      at += search.length - 1;
    } else if (isCall && text.toUpperCase() === 'ISNUMBER') pieces.push('1=COUNT');
    else if (cell) pieces.push(coded((look, moved) => operandOf(look(cell(moved)))));
    else if (type === 'string') pieces.push(`"${text.replaceAll('"', '""')}"`);
    else pieces.push(text);
  }
  return pieces.join(' ');
}

/** `ISNUMBER(SEARCH("找到",E5))`: whether a cell's text has the words. */
function searchAt(tokens: readonly Token[], at: number): { reading: Reading; length: number } | null {
  const shape = ['ISNUMBER', '(', 'SEARCH', '(', null, ',', null, ')', ')'];
  const found = tokens.slice(at, at + shape.length);
  const words = found[4];
  const cell = referenceIn(found[6]?.text ?? '');
  const fits = shape.every((part, index) => part === null || found[index]?.text.toUpperCase() === part);
  if (!fits || words?.type !== 'string' || !cell) return null;
  const wanted = words.text.toLowerCase();
  return {
    length: shape.length,
    reading: (look, moved) => {
      const value = look(cell(moved));
      return typeof value === 'string' && value.toLowerCase().includes(wanted);
    },
  };
}

/** `$E$20` as a name that the rule language reads: `_11.E20`, a digit for each part that does not move. */
function withoutDollars(formula: string): string {
  return formula.replace(
    /("[^"]*")|(\$?)([A-Z]{1,3})(\$?)(\d+)/gi,
    (whole, text: string | undefined, column: string, letters: string, row: string, digits: string) =>
      text !== undefined || (column === '' && row === '')
        ? whole
        : `_${column.length}${row.length}.${letters}${digits}`,
  );
}

/** Where a reference leads once its formula has moved; null for a name that is none. */
function referenceIn(name: string): ((moved: Position) => Position) | null {
  const [, column = '0', row = '0', address = name] = /^_([01])([01])\.(.+)$/.exec(name) ?? [];
  const cell = positionOf(address);
  return (
    cell &&
    ((moved) => ({
      row: cell.row + (row === '1' ? 0 : moved.row),
      column: cell.column + (column === '1' ? 0 : moved.column),
    }))
  );
}

function operandOf(value: CellValue): Operand {
  return typeof value === 'object' && value !== null ? { error: '#VALUE!' } : value;
}
