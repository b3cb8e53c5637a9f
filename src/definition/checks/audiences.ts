import { audienceWords } from '../audience';
import type { Unit } from '../definition';
import type { Path } from '../places';
import { isFiling } from '../unitTree';
import { complaint, hintFor, type Complaint } from './complaint';
import type { Survey } from './survey';

/** Words for areas themselves, which never file, and what their authors mean. */
const areaWords: Readonly<Record<string, string>> = { 县: '县本级', 市: '市本级', 省: '省本级' };

/** Words of audiences and scopes that name nobody. */
export function audienceComplaints({ figures, rules, units }: Survey): Complaint[] {
  const byCode = new Map(units.map(({ value }) => [value.code, value]));
  const kinds = units.flatMap(({ value }) => value.kind ?? []);
  const known = new Set([...audienceWords, ...kinds, ...byCode.keys()]);
  const unknown = (words: readonly string[], path: Path) =>
    words
      .filter((word) => !known.has(word))
      .map((word) => complaint(path, 'definition.unknown-audience', { word, hint: hintFor(word, known) }));
  return [
    ...figures.flatMap(({ path, value: { audience } }) => [
      ...unknown(audience, [...path, 'audience']),
      ...audience.flatMap((word) => areaComplaint(word, byCode.get(word), [...path, 'audience'])),
    ]),
    ...rules.flatMap(({ path, value: { scope } }) => unknown(scope, [...path, 'scope'])),
  ];
}

function areaComplaint(word: string, unit: Unit | undefined, path: Path): Complaint[] {
  const right = areaWords[word];
  if (right !== undefined) return [complaint(path, 'definition.audience-area-word', { word, right })];
  if (!unit || isFiling(unit)) return [];
  return [complaint(path, 'definition.audience-area', { word, name: unit.name })];
}
