/**
 * The rows and cells of text that a spreadsheet or a table put on the clipboard: tabs between cells, a cell with line breaks in quotes.
 * @example pastedCells('1\t2\r\n"a\nb"\t\r\n') //=> [['1', '2'], ['a\nb', '']]
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (pattern.lastIndex < text.length) {
    const [, quoted, bare = '', end = ''] = pattern.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\t' && pattern.lastIndex === text.length) rows.at(-1)?.push('');
    if (end !== '\t' && pattern.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
