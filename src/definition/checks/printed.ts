/** What stands in square brackets of a message, `[FY_03]` or `[PREV(FY_03)]`: its code. */
export function codesPrinted(message: string): string[] {
  const printed = [...message.matchAll(/\[(?:PREV\((\w+)\)|([^[\]]*))\]/g)];
  return [...new Set(printed.map(([, previous, code]) => previous ?? code ?? ''))];
}
