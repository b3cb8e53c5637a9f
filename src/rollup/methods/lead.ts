import type { OpenIndicator } from '../../definition/catalogue';
import type { Share } from '../share';
import { listOf } from './list';
import type { Area, Method } from './method';
import { sumOf } from './sum';

/** 牵头: the unit that the audience names reports for the whole area; where the area has no such unit, its sub-areas' leads add up. */
export const lead: Method = {
  adjustable: false,
  rollUp(indicator, shares, area) {
    const leading = leadOf(indicator, shares, area);
    if (leading) return { value: leading.value, taken: [leading] };
    const areas = shares.filter(({ filing }) => !filing);
    return { value: sumOf(areas) ?? listOf(areas), taken: areas };
  },
};

/** The area's own filing unit that comes first by the order of the audience's words. */
export function leadOf<T extends Pick<Share, 'unit' | 'filing'>>(
  { audience }: Pick<OpenIndicator, 'audience'>,
  children: readonly T[],
  { names }: Pick<Area, 'names'>,
): T | undefined {
  const own = children.filter(({ filing }) => filing);
  for (const word of audience) {
    const leading = own.find(({ unit }) => names([word], unit));
    if (leading) return leading;
  }
  return undefined;
}
