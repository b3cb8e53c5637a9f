/** What Excel on the web documents as its limits, and the sheet's own. */
export const hostLimits = {
  /** Bytes of one request, and of one response. */
  payload: 5 * 1024 * 1024,
  /** Cells of one read. */
  cells: 5_000_000,
  text: 32_767,
  formula: 8_192,
  sheetName: 31,
  listSource: 255,
  promptTitle: 32,
  prompt: 255,
} as const;
