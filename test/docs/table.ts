/** A table of Markdown, a line each. */
export function table(captions: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(captions), line(captions.map(() => '---')), ...rows.map(line)];
}
