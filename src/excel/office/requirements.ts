/** What the verbs use without asking first. The manifest asks for `highestApi`; a program that opens the pane all the same can do with this. */
export const leastApi = '1.9';

/** The highest set that any verb uses, after asking for it: Excel 2021 and later have it, and Excel on the web. */
export const highestApi = '1.13';

/** @example hasApi(highestApi) //=> true in Excel 2021 */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
