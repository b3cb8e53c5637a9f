/** Changes in the words of those whom they concern: first what a clerk must know, then what is the statistician's. */
import { message, type Message, type MessageKey } from '../../messages/message';
import type { Change, ChangeKind, DefinitionChanges, Subject } from './change';
import { fieldLine, filersDetails, statisticiansDetails, type Pair } from './details';
import { labelOf } from './labels';

/** A line of the account and how far it is set in. */
export type Line = { depth: number; text: Message };

/** Lines under one heading, by what each is about. */
type Group = { heading: Message; told: Line[][] };

const kindsInOrder: readonly ChangeKind[] = ['added', 'continued', 'dropped', 'changed'];

/**
 * The whole account.
 * @param pair the definitions that were compared
 */
export function tellChanges(changes: DefinitionChanges, pair: Pair): Line[] {
  const filers = filersGroups(changes.changes, pair);
  const statisticians = statisticiansGroups(changes, pair);
  const count = countOf([...filers, ...statisticians]);
  return [
    ...opening(changes, count, pair),
    ...(count === 0 ? [] : [...section('filers', filers), ...section('statisticians', statisticians)]),
  ];
}

function opening(
  { old, new: current, year, unit }: DefinitionChanges,
  count: number,
  { old: before, current: after }: Pair,
): Line[] {
  const { name } = current;
  const isSame = old.hash === current.hash;
  const nothing = isSame ? 'definition.change-none' : 'definition.change-none-in-scope';
  const lines = [
    message(count > 0 ? 'definition.change-title' : nothing, {
      name,
      old: old.version,
      new: current.version,
      count,
    }),
  ];
  if (year !== undefined) lines.push(message('definition.change-for-year', { year }));
  if (unit !== undefined) {
    const known = [...after.units, ...before.units].find(({ code }) => code === unit);
    lines.push(message('definition.change-for-unit', { unit: known?.name ?? unit }));
  }
  if (old.id !== current.id)
    lines.push(message('definition.change-other-id', { old: old.id, new: current.id }));
  if (!isSame && old.version === current.version)
    lines.push(message('definition.change-same-version', { version: current.version }));
  return lines.map((text) => ({ depth: 0, text }));
}

function section(reader: 'filers' | 'statisticians', groups: readonly Group[]): Line[] {
  const count = countOf(groups);
  if (count === 0) return [{ depth: 0, text: message(`definition.change-${reader}-none`) }];
  return [
    { depth: 0, text: message(`definition.change-${reader}`, { count }) },
    ...groups.flatMap(({ heading, told }) => [{ depth: 1, text: heading }, ...told.flat()]),
  ];
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { told }) => sum + told.length, 0);
}

function filersGroups(changes: readonly Change[], pair: Pair): Group[] {
  return kindsInOrder.flatMap((kind) => {
    const told = changes
      .filter((change) => change.kind === kind)
      .flatMap((change) => about(labelOf(change), filersDetails(change, pair)));
    const heading = message(`definition.change-group-${kind}`, { count: told.length });
    return told.length > 0 ? [{ heading, told }] : [];
  });
}

function statisticiansGroups({ fields, changes }: DefinitionChanges, pair: Pair): Group[] {
  const of = (subjects: readonly Subject[], head: (change: Change) => Message) =>
    changes
      .filter(({ subject }) => subjects.includes(subject))
      .flatMap((change) => about(head(change), statisticiansDetails(change, pair)));
  const groups: [MessageKey, Line[][]][] = [
    [
      'definition.change-of-definition',
      fields.map((field) => [{ depth: 2, text: fieldLine('definition', field, pair) }]),
    ],
    ['definition.change-of-figures', of(['indicator', 'table', 'row', 'column'], labelOf)],
    ['definition.change-of-rules', of(['rule'], withVerb)],
    ['definition.change-of-units', of(['unit'], withVerb)],
    ['definition.change-of-texts', textLines(changes.filter(({ subject }) => subject === 'text'))],
  ];
  return groups.flatMap(([key, told]) => (told.length > 0 ? [{ heading: message(key), told }] : []));
}

/** Nothing where there are no details to tell. */
function about(head: Message, details: readonly Message[] | null): Line[][] {
  return details ? [[{ depth: 2, text: head }, ...details.map((text) => ({ depth: 3, text }))]] : [];
}

function withVerb(change: Change): Message {
  const { kind } = change;
  if (kind !== 'added' && kind !== 'dropped') return labelOf(change);
  return message(`definition.change-${kind}`, { what: labelOf(change) });
}

/** Texts are only counted and named: the workbook shows them better. */
function textLines(changes: readonly Change[]): Line[][] {
  return (['added', 'dropped', 'changed'] as const).flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const codes = ofKind.map(({ code }) => code).join('、');
    const text = message(`definition.change-texts-${kind}`, { count: ofKind.length, codes });
    return ofKind.length > 0 ? [[{ depth: 2, text }]] : [];
  });
}
