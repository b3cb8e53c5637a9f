/** What is told of one change, line by line: to those who fill in, and to those who collect. */
import { message, type Message, type MessageKey, type MessageParameter } from '../../messages/message';
import type { Definition } from '../definition';
import type { Change, FieldChange, Named, Subject } from './change';
import { fieldName, inSheetOrder, valueText, type FieldsOf } from './fields';
import { namesOf } from './labels';
import { unitsInWords } from './unitsInWords';

export type Pair = { old: Definition; current: Definition };

/** What clerks must know of a figure; every other field is the statistician's. */
const filersFields: ReadonlySet<string> = new Set([
  'name',
  'chapter',
  'measure',
  'kind',
  'decimals',
  'required',
  'note',
  'since',
  'until',
  'comparable',
]);

/** Told of a figure that is new. */
const newToFilers: ReadonlySet<string> = new Set([
  'chapter',
  'required',
  'note',
  'since',
  'until',
  'rows',
  'columns',
]);
const newToStatisticians: ReadonlySet<string> = new Set(['rollup', 'formula']);

const figures: ReadonlySet<Subject> = new Set(['chapter', 'indicator', 'table', 'row', 'column']);

/** Null where clerks need not know of it. */
export function filersDetails(change: Change, pair: Pair): Message[] | null {
  const { subject, kind, filledBy, computed, fillers } = change;
  if (!figures.has(subject)) return null;
  if (kind === 'dropped') {
    return filledBy ? [unitsLine('definition.change-was-filled-by', filledBy, pair.old)] : [];
  }
  if (isNew(change)) {
    return [
      ...has(change, (field) => newToFilers.has(field), pair),
      ...(computed ? [message('definition.change-computed')] : []),
      ...(filledBy ? [unitsLine('definition.change-filled-by', filledBy, pair.current)] : []),
    ];
  }
  const lines = [
    ...became(change, (field) => filersFields.has(field) && !change.continuedBy, pair),
    ...(fillers?.gained.length ? [unitsLine('definition.change-gained', fillers.gained, pair.current)] : []),
    ...(fillers?.lost.length ? [unitsLine('definition.change-lost', fillers.lost, pair.current)] : []),
  ];
  return lines.length > 0 || kind === 'continued' ? lines : null;
}

/** Null where it is nothing to a statistician beside what clerks are told. */
export function statisticiansDetails(change: Change, pair: Pair): Message[] | null {
  const { subject, kind, continuedBy } = change;
  const isFigure = figures.has(subject);
  if (kind === 'dropped') return isFigure ? null : [];
  if (!isFigure) {
    const fields = isNew(change) ? has(change, () => true, pair) : became(change, () => true, pair);
    return [...fields, ...figuresLines(change.figures)];
  }
  const lines = isNew(change)
    ? has(change, (field) => newToStatisticians.has(field), pair)
    : became(change, (field) => continuedBy !== undefined || !filersFields.has(field), pair);
  return lines.length > 0 ? lines : null;
}

/** A field of the definition itself. */
export function fieldLine(of: FieldsOf, change: FieldChange, pair: Pair): Message {
  const { field } = change;
  const sentence = of === 'unit' ? null : sentences[field]?.(change);
  if (sentence) return sentence;
  const params: Record<string, MessageParameter> = {
    field: fieldName(of, field),
    old: valueText(of, field, change.old, pair.old),
    new: valueText(of, field, change.new, pair.current),
  };
  if (change.old === null) return message('definition.change-field-set', params);
  return message(change.new === null ? 'definition.change-field-cleared' : 'definition.change-field', params);
}

/** It is told as a whole; also where what it continues was none of its kind. */
function isNew({ kind, filledBy, computed }: Change): boolean {
  return kind === 'added' || (kind === 'continued' && (filledBy !== undefined || computed === true));
}

type Choice = (field: string) => boolean;

/** The name stands in the heading, and what is not so need not be told. */
function has({ subject, fields }: Change, isTold: Choice, pair: Pair): Message[] {
  return inSheetOrder(subject, fields)
    .filter(({ field, new: value }) => field !== 'name' && value !== false && isTold(field))
    .map(({ field, new: value }) =>
      message('definition.change-has', {
        field: fieldName(subject, field),
        value: valueText(subject, field, value, pair.current),
      }),
    );
}

/** What one continues another by stands in the heading. */
function became({ subject, kind, fields, fillers }: Change, isTold: Choice, pair: Pair): Message[] {
  const inHeading = kind === 'continued' ? ['name', 'replaces'] : [];
  return inSheetOrder(subject, fields)
    .filter(({ field }) => !inHeading.includes(field) && isTold(field))
    .flatMap((change) => [
      fieldLine(subject, change, pair),
      ...(change.field === 'audience' && !fillers ? [message('definition.change-same-fillers')] : []),
    ]);
}

function unitsLine(key: MessageKey, codes: readonly string[], definition: Definition): Message {
  return message(key, { units: unitsInWords(codes, definition) });
}

function figuresLines(changed: Change['figures']): Message[] {
  const line = (key: MessageKey, items: readonly Named[]) =>
    items.length > 0 ? [message(key, { names: namesOf(items) })] : [];
  return [
    ...line('definition.change-figures-gained', changed?.gained ?? []),
    ...line('definition.change-figures-lost', changed?.lost ?? []),
  ];
}

/** Fields of figures and rules whose change has a sentence of its own. */
const sentences: Readonly<Record<string, (change: FieldChange) => Message | null>> = {
  required: ({ new: is }) =>
    message(is === true ? 'definition.change-required' : 'definition.change-optional'),
  comparable: ({ new: is }) =>
    message(is === false ? 'definition.change-incomparable' : 'definition.change-comparable'),
  since: ({ new: year }) => (typeof year === 'number' ? message('definition.change-since', { year }) : null),
  until: ({ new: year }) => (typeof year === 'number' ? message('definition.change-until', { year }) : null),
  severity: ({ new: is }) =>
    message(is === 'error' ? 'definition.change-stricter' : 'definition.change-looser'),
};
