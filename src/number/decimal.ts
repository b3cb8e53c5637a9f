/** 10 to the power of the index. */
export const powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * How many decimal places the number shows, 0 to 6, where its value in units of the last place is an integer of at most 15 digits (then
 * `Math.round(value * powersOfTen[places])` is that integer, exactly); null for every other number.
 * @example decimalPlaces(86.1) //=> 1
 */
export function decimalPlaces(value: number): number | null {
  for (let places = 0; places < powersOfTen.length; places += 1) {
    const power = powersOfTen[places] as number;
    const scaled = Math.round(value * power);
    if (!(Math.abs(scaled) < 1e15)) return null;
    if (scaled / power === value) return places;
  }
  return null;
}
