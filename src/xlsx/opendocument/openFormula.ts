/**
 * A formula as OpenDocument stores it (OpenFormula, ISO/IEC 26300-3) written as Excel writes it; without its leading `of:=`.
 * @example excelFormula('of:=SUM([.D4:.D6];[$复议.E2])') //=> 'SUM(D4:D6,复议!E2)'
 */
export function excelFormula(formula: string): string {
  const text = formula.replace(/^[\w.]+:(?==)/, '').replace(/^=/, '');
  let written = '';
  let braces = 0;
  for (let at = 0; at < text.length;) {
    const end = endOfPiece(text, at);
    const piece = text.slice(at, end);
    const meets = piece.trim() === '!' && text[at - 1] === ']';
    at = end;
    if (piece === '{') braces++;
    if (piece === '}') braces--;
    // what two references have in common
    if (meets) written += ' ';
    else if (piece.startsWith('[')) written += excelReference(piece.slice(1, -1));
    else if (piece.startsWith('"') || piece.startsWith("'")) written += piece;
    else written += braces > 0 ? piece.replace(/;/g, ',').replace(/\|/g, ';') : operators(piece);
  }
  return written;
}

/** A text, a quoted name, a reference in brackets, a brace, or what stands before the next of these. */
function endOfPiece(text: string, from: number): number {
  const first = text[from] ?? '';
  if (first === '"' || first === "'") return after(text, text.indexOf(first, from + 1));
  if (first === '{' || first === '}') return from + 1;
  if (first === '[') {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
      if (text[at] === "'") quoted = !quoted;
      if (text[at] === ']' && !quoted) return at + 1;
    }
    return text.length;
  }
  const rest = text.slice(from).search(/["'[{}]/);
  return rest < 0 ? text.length : from + rest;
}

function after(text: string, found: number): number {
  return found < 0 ? text.length : found + 1;
}

/** Separators, and functions that Excel has and OpenFormula does not name. */
function operators(text: string): string {
  return text.replace(/[;~]/g, ',').replace(/\b(COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE)\./g, '');
}

/**
 * A reference without its brackets: `.A1`, `.A1:.B2`, `$复议.$A$1`, `'第 一 季'.A1:.B2`.
 * @example excelReference("$'第 一 季'.$A$1:.$B$2") //=> "'第 一 季'!$A$1:$B$2"
 */
export function excelReference(reference: string): string {
  const [first = '', ...rest] = partsOf(reference, ':').map(cellReference);
  // Excel names the sheet of a range once
  const sheet = first.slice(0, first.lastIndexOf('!') + 1);
  return [first, ...rest.map((part) => (part.startsWith(sheet) ? part.slice(sheet.length) : part))].join(':');
}

function cellReference(reference: string): string {
  const parts = partsOf(reference, '.');
  const cell = parts.pop() ?? '';
  const sheet = parts.join('.').replace(/^\$/, '');
  return sheet === '' ? cell : `${sheet}!${cell}`;
}

/** Parted at a mark that stands outside of quotes. */
function partsOf(text: string, mark: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (letter === mark && !quoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
