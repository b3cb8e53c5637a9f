/** The day of an instant where the machine stands. @example isoDay(new Date(2026, 0, 5)) //=> '2026-01-05' */
export function isoDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
