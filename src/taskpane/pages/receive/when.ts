import { isoDay } from '../../../batch/isoDay';

/** A moment as the machine's clock and a Chinese table have it. @example when('2026-01-20T01:00:00Z') //=> '2026-01-20 09:00' in China */
export function when(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${isoDay(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
