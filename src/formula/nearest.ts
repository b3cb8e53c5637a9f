/**
 * The candidates that a mistyped word most likely means, at most three; none where nothing is near. Capitals do not count, nor whether
 * an O or a zero, an I, an l or a one was typed.
 * @example nearest('FY_O3', ['FY_03', 'FY_13', 'RX_01']) //=> ['FY_03']
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = plain(word);
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let near: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const distance = editDistance(wanted, plain(candidate));
    if (distance > least) continue;
    if (distance < least) near = [];
    least = distance;
    near.push(candidate);
  }
  return near.slice(0, 3);
}

function plain(word: string): string {
  return word.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** How many characters must be put in, left out, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (twoAbove[column - 2] ?? 0) + 1);
      current.push(least);
    }
    [twoAbove, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
