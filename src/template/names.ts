/** The defined name of last year's figure: formulas write `PREV(FY_03)` as this. @example previousName('FY_03') //=> 'PREV_FY_03' */
export function previousName(code: string): string {
  return `PREV_${code}`;
}
