import { unitLevels, type Unit, type UnitLevel } from './definition';
import { levelWords, wordsOf } from './words';

/** 本级 names any own unit; with a level before it, those of that level. */
const ownWords: ReadonlyMap<string, UnitLevel | 'any'> = new Map([
  ['本级', 'any'],
  ['县本级', 'county'],
  ['市本级', 'city'],
  ['省本级', 'province'],
]);

const levelOf: ReadonlyMap<string, UnitLevel> = new Map(
  unitLevels.map((level) => [levelWords[level], level]),
);

/** The words of an audience or scope that need no unit to be known: 乡镇 部门 县 市 省 本级 县本级 市本级 省本级. */
export const audienceWords: readonly string[] = [...wordsOf(levelWords), ...ownWords.keys()];

/**
 * Whether any of the words names the unit. A level (乡镇, 县) names units of that level that are not own units; 本级 any own unit, 县本级
 * those of a county; any other word a unit's kind (司法局) or code.
 * @example namesUnit(['乡镇', '县本级'], own) //=> true
 */
export function namesUnit(audience: readonly string[], unit: Unit): boolean {
  return audience.some((word) => {
    const own = ownWords.get(word);
    if (own !== undefined) return unit.own && (own === 'any' || own === unit.level);
    const level = levelOf.get(word);
    if (level !== undefined) return !unit.own && level === unit.level;
    return word === unit.kind || word === unit.code;
  });
}

/** Tells for a unit which group it is in: units that none of these words tells apart are in one. */
export function groupsBy(words: Iterable<string>): (unit: Unit) => string {
  const named = new Set(words);
  return ({ level, own, kind = '', code }) => [level, own, kind, named.has(code) ? code : ''].join('\n');
}
