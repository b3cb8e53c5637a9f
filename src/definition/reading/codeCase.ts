/** Codes that differ only in their capitals are one code, and LibreOffice writes the unknown names of a live formula small. */
export type CodeCase = (formula: string) => string;

/**
 * Puts the codes of formulas into the case in which they are listed; what stands in quotes, and what is not listed, stays as it is.
 * @example codeCaseOf(['FY_02', 'FY_03'])('fy_03/FY_02*100') //=> 'FY_03/FY_02*100'
 */
export function codeCaseOf(codes: Iterable<string>): CodeCase {
  const listed = new Set(codes);
  const byUpper = new Map([...listed].reverse().map((code) => [code.toUpperCase(), code]));
  const listedAs = (name: string) => (listed.has(name) ? name : (byUpper.get(name.toUpperCase()) ?? name));
  return (formula) =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((part, at) => (at % 2 === 1 ? part : part.replace(/[A-Za-z_]\w*/g, listedAs)))
      .join('');
}
