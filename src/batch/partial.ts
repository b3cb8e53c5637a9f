import * as z from 'zod';
import type { Definition } from '../definition/definition';
import { hashDefinition } from '../definition/hash';
import { catalogue, message, say, type Message } from '../messages/message';
import type { Finding, Rejection } from '../submission/finding';
import { rejectionCodes, type Submission } from '../submission/submission';
import type { Received } from './receive';

const format = 'huibiao-partial';

const text = z.string();
const source = z.strictObject({ file: text, sheet: text, address: text });
const sources = z.record(text, source);

/** A sentence by its key; one that this version does not know belongs to another. */
const sentence: z.ZodType<Message> = z.lazy(() =>
  z.strictObject({
    key: z.custom<Message['key']>((key) => typeof key === 'string' && Object.hasOwn(catalogue('zh-CN'), key)),
    params: z.record(text, z.union([text, z.number(), sentence])).exactOptional(),
  }),
);

const entry = {
  unit: text,
  indicator: text,
  year: z.int(),
  source,
  typed: text.exactOptional(),
  explanation: text.exactOptional(),
};

const observation = z.discriminatedUnion('state', [
  z.strictObject({ ...entry, state: z.literal('value'), value: z.union([z.number(), text]) }),
  z.strictObject({ ...entry, state: z.literal('blank') }),
  z.strictObject({ ...entry, state: z.literal('not-applicable') }),
  z.strictObject({ ...entry, state: z.literal('unreadable'), typed: text }),
]);

const figureOrText = z.union([z.number(), text, z.null()]);

const finding: z.ZodType<Finding> = z.strictObject({
  id: text,
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  unit: text,
  indicators: z.array(text),
  cells: z.array(source),
  message: sentence,
  actual: figureOrText,
  expected: figureOrText,
  explained: z.boolean(),
  accepted: text.exactOptional(),
});

const submission: z.ZodType<Submission> = z.strictObject({
  file: text,
  kind: z.enum(['template', 'summary']),
  unit: text,
  year: z.int(),
  definition: z.strictObject({ id: text, version: text, hash: text }),
  modified: text.exactOptional(),
  fileModified: text.exactOptional(),
  observations: z.array(observation),
  previous: z.record(text, z.number()),
  previousSources: sources.exactOptional(),
  adjustments: z.array(z.strictObject({ indicator: text, amount: z.number(), reason: text, source })),
  coverage: z
    .strictObject({ expected: z.array(text), reported: z.array(text), rejected: z.array(text) })
    .exactOptional(),
  answers: z.record(text, z.strictObject({ answered: z.number(), asked: z.number() })).exactOptional(),
  answerSources: sources.exactOptional(),
  weighted: z.record(text, z.strictObject({ products: z.number(), weights: z.number() })).exactOptional(),
  contact: z.strictObject({ name: text.exactOptional(), phone: text.exactOptional() }).exactOptional(),
  selfCheck: text.exactOptional(),
  example: z.boolean(),
  findings: z.array(finding),
});

const rejection: z.ZodType<Rejection> = z.strictObject({
  file: text,
  code: z.enum(rejectionCodes),
  message: sentence,
  unit: text.exactOptional(),
});

/**
 * Part of a batch, read on one machine and rolled up on another: what `receive` made of its files, before anything was compared or added.
 * Parts merged are one batch, whatever way the files were spread.
 */
const partialSchema = z.strictObject({
  format: z.literal(format),
  /** Content hash of the definition that the files were read by. */
  definition: text,
  submissions: z.array(submission),
  rejections: z.array(rejection),
});

/** A file that is no part of a batch, or one read by another definition. */
export class PartialError extends Error {
  override readonly name = 'PartialError';

  constructor(readonly reason: Message) {
    super(say(reason));
  }
}

/** The text of a part, in pieces: a single string could be too long. */
export function* partialText(
  { submissions, rejections }: Received,
  definition: Definition,
): Generator<string> {
  yield `{"format":"${format}","definition":"${hashDefinition(definition)}",\n"submissions":[\n`;
  yield* lines(submissions);
  yield '],\n"rejections":[\n';
  yield* lines(rejections);
  yield ']}\n';
}

function* lines(items: readonly object[]): Generator<string> {
  for (const [at, item] of items.entries()) {
    yield `${JSON.stringify(item)}${at < items.length - 1 ? ',' : ''}\n`;
  }
}

/**
 * @param json what a part's file holds
 * @param file its name, for the sentences
 * @throws PartialError
 */
export function readPartial(json: string, file: string, definition: Definition): Received {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new PartialError(message('batch.not-a-partial', { file }));
  }
  const parsed = partialSchema.safeParse(value);
  if (!parsed.success) throw new PartialError(message('batch.not-a-partial', { file }));
  const { definition: hash, submissions, rejections } = parsed.data;
  if (hash !== hashDefinition(definition))
    throw new PartialError(message('batch.partial-of-another-definition', { file, name: definition.name }));
  return { submissions, rejections };
}

/** One batch of several parts. */
export function mergeParts(parts: readonly Received[]): Received {
  return {
    submissions: parts.flatMap(({ submissions }) => submissions),
    rejections: parts.flatMap(({ rejections }) => rejections),
  };
}
