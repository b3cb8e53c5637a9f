import { audienceWords } from '../audience';
import type { Unit } from '../definition';
import type { Path } from '../places';
import { isFiling } from '../unitTree';
import { complaint, unknown, type Complaint } from './complaint';
import type { Survey } from './survey';

/** Words for areas themselves, which never file, and what their authors mean. */
const areaWords: Readonly<Record<string, string>> = { 县: '县本级', 市: '市本级', 省: '省本级' };

/** Words of audiences and scopes that name nobody. */
export function audienceComplaints({ figures, rules, units, unsoundUnits }: Survey): Complaint[] {
  const byCode = new Map(units.map(({ value }) => [value.code, value]));
  const all = [...units.map(({ value }) => value), ...unsoundUnits];
  const known = new Set([
    ...audienceWords,
    ...all.flatMap(({ kind, code }) => [kind ?? [], code ?? []].flat()),
  ]);
  const unknownWords = (words: readonly string[], path: Path) =>
    words
      .filter((word) => !known.has(word))
      .map((word) => unknown(path, 'definition.unknown-audience', { word }, { word, known, on: ['units'] }));
  return [
    ...figures.flatMap(({ path, value: { audience } }) => [
      ...unknownWords(audience, [...path, 'audience']),
      ...audience.flatMap((word) => areaComplaint(word, byCode.get(word), [...path, 'audience'])),
    ]),
    ...rules.flatMap(({ path, value: { scope } }) => unknownWords(scope, [...path, 'scope'])),
  ];
}

function areaComplaint(word: string, unit: Unit | undefined, path: Path): Complaint[] {
  const right = areaWords[word];
  if (right !== undefined) return [complaint(path, 'definition.audience-area-word', { word, right })];
  if (!unit || isFiling(unit)) return [];
  return [complaint(path, 'definition.audience-area', { word, name: unit.name })];
}
