import { message, type Message } from '../../messages/message';
import { audienceWords, namesUnit } from '../audience';
import type { Definition, Unit } from '../definition';
import { isFiling } from '../unitTree';

/** More names than this say less. */
const mostNames = 8;

/**
 * Units as a person would say them: by level where all of a level are among them, by kind where all of a kind are, and by name.
 * @example unitsInWords(codesOfAllTownships, definition) //=> a message: 乡镇（共 19 个单位）
 */
export function unitsInWords(
  codes: readonly string[],
  { units }: Pick<Definition, 'units'>,
): Message | string {
  const filing = units.filter(isFiling);
  const kinds = filing.flatMap(({ kind }) => kind ?? []);
  const left = new Set(filing.filter(({ code }) => codes.includes(code)));
  const words: string[] = [];
  for (const word of new Set([...audienceWords, ...kinds])) {
    const named = filing.filter((unit) => namesUnit([word], unit));
    if (named.length < 2 || !named.every((unit) => left.has(unit))) continue;
    words.push(word);
    for (const unit of named) left.delete(unit);
  }
  const count = codes.length;
  const names = [...words, ...[...left].map(({ name }: Unit) => name)];
  if (names.length === 0) return message('definition.change-nobody');
  if (count === 1) return names.join('');
  const shown = names.slice(0, Math.max(mostNames, words.length));
  return message(
    shown.length < names.length ? 'definition.change-some-units' : 'definition.change-units-counted',
    { names: shown.join('、'), count },
  );
}
