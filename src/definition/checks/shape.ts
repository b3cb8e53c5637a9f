import type * as z from 'zod';
import { message, type Message } from '../../messages/message';
import type { Definition } from '../definition';
import type { Path } from '../places';
import {
  chapterSchema,
  definitionSchema,
  indicatorSchema,
  narrativeSchema,
  ruleSchema,
  tableSchema,
  unitSchema,
} from '../schema';
import type { Collection } from '../sheets/sheets';
import type { Complaint } from './complaint';

const rowSchemas: Record<Collection, z.ZodType> = {
  chapters: chapterSchema,
  indicators: indicatorSchema,
  tables: tableSchema,
  units: unitSchema,
  rules: ruleSchema,
  texts: narrativeSchema,
};

/** A definition's fields that are not lists of rows. */
const headSchema = definitionSchema.omit({
  chapters: true,
  indicators: true,
  tables: true,
  units: true,
  rules: true,
  texts: true,
});

/** Values that are missing or of the wrong kind, for definitions that come from outside the type system. */
export function shapeComplaints(definition: Definition): Complaint[] {
  const { chapters, indicators, tables, units, rules, texts, ...head } = definition;
  const rows: Record<Collection, readonly unknown[]> = { chapters, indicators, tables, units, rules, texts };
  return [
    ...issuesOf(headSchema, head, []),
    ...(Object.keys(rowSchemas) as Collection[]).flatMap((collection) =>
      Array.isArray(rows[collection])
        ? rows[collection].flatMap((row, at) => issuesOf(rowSchemas[collection], row, [collection, at]))
        : [{ path: [collection], message: message('definition.missing') }],
    ),
  ];
}

function issuesOf(schema: z.ZodType, value: unknown, path: Path): Complaint[] {
  const { error } = schema.safeParse(value);
  if (!error) return [];
  return error.issues.map((issue) => {
    const inside = issue.path.filter((step) => typeof step !== 'symbol');
    return { path: [...path, ...inside], message: inWords(issue, valueAt(value, inside)) };
  });
}

function inWords(issue: z.core.$ZodIssue, found: unknown): Message {
  if (found === undefined) return message('definition.missing');
  switch (issue.code) {
    case 'invalid_type':
      return message(typeKeys[issue.expected] ?? 'definition.wrong-value', { found: shown(found) });
    case 'invalid_value':
      return message('definition.unknown-word', { found: shown(found), wanted: issue.values.join('、') });
    case 'too_small':
      if (issue.origin === 'string') return message('definition.missing');
      if (issue.origin === 'array') return message('definition.list-empty');
      return message('definition.number-too-small', { found: shown(found), least: String(issue.minimum) });
    case 'too_big':
      return issue.origin === 'string'
        ? message('definition.text-too-long', { found: String(found).length, most: String(issue.maximum) })
        : message('definition.number-too-big', { found: shown(found), most: String(issue.maximum) });
    case 'unrecognized_keys':
      return message('definition.unknown-field', { found: issue.keys.join('、') });
    default:
      return message('definition.wrong-value', { found: shown(found) });
  }
}

const typeKeys: Readonly<
  Record<string, 'definition.not-a-text' | 'definition.not-a-number' | 'definition.not-yes-no'>
> = {
  string: 'definition.not-a-text',
  number: 'definition.not-a-number',
  int: 'definition.not-a-number',
  boolean: 'definition.not-yes-no',
};

function shown(found: unknown): string {
  return typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null)?.[step], value);
}
