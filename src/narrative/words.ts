import { message, say, type MessageKey } from '../messages/message';
import type { Catalogue } from '../definition/catalogue';
import type { Unit, UnitLevel } from '../definition/definition';
import type { WordName } from './clauseLanguage';

/** By the end of a unit's name; then by its level. */
const areasByName: Readonly<Partial<Record<UnitLevel, readonly [string, MessageKey][]>>> = {
  province: [
    ['自治区', 'narrative.area-region'],
    ['市', 'narrative.area-city'],
  ],
  city: [
    ['州', 'narrative.area-prefecture'],
    ['地区', 'narrative.area-district-office'],
    ['盟', 'narrative.area-league'],
  ],
  county: [
    ['旗', 'narrative.area-banner'],
    ['市', 'narrative.area-city'],
    ['区', 'narrative.area-region'],
  ],
  township: [
    ['街道办事处', 'narrative.area-street'],
    ['街道', 'narrative.area-street'],
    ['乡', 'narrative.area-township'],
    ['苏木', 'narrative.area-sum'],
  ],
};

const areasByLevel: Readonly<Record<UnitLevel, MessageKey>> = {
  province: 'narrative.area-province',
  city: 'narrative.area-city',
  county: 'narrative.area-county',
  township: 'narrative.area-town',
  department: 'narrative.area-department',
};

/** What `[单位]` and its like stand for in a text of `unit`. */
export function wordsFor(
  unit: Unit,
  chapter: string,
  catalogue: Catalogue,
): Readonly<Record<WordName, string>> {
  return {
    unit: unit.name,
    area: areaWord(unit),
    year: say(message('narrative.year', { year: catalogue.year })),
    lastYear: say(message('narrative.year', { year: catalogue.year - 1 })),
    yearEnd: say(message('narrative.day', { year: catalogue.year, month: 12, date: 31 })),
    chapter: catalogue.chapters.find((candidate) => candidate.code === chapter)?.name ?? '',
  };
}

/**
 * How a unit's report speaks of its whole area.
 * @example areaWord({ name: '乐都区', level: 'county', … }) //=> '全区'
 */
export function areaWord(unit: Unit): string {
  if (unit.own) return say(message('narrative.area-own'));
  const byName = areasByName[unit.level]?.find(([ending]) => unit.name.endsWith(ending));
  return say(message(byName?.[1] ?? areasByLevel[unit.level]));
}
