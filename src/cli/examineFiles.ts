import { setImmediate } from 'node:timers/promises';
import type { Catalogues } from '../batch/catalogues';
import { checksOf, examine, type Checks, type Examined } from '../batch/examine';
import { receive, type Received } from '../batch/receive';
import { message } from '../messages/message';
import type { Context } from './command';
import { CommandError } from './commandError';
import { incomingFiles } from './incoming';
import { unlessInterrupted } from './interrupted';
import { nodeCodec } from './nodeCodec';
import { fileReaders, type Reading } from './reading/fileReaders';
import { writeReport } from './reportJson';

type Examining = {
  catalogues: Catalogues;
  checks: Checks;
  /** The unit to be rolled up. */
  within?: string;
  /** Where the report goes; written here where there is nothing to go on with. */
  json?: string | undefined;
};

/** Reads the files that were found; where they are to be checked, that is done as they come. */
export type ReadAll = (reading: Reading & { checks?: Checks }) => Promise<Received>;

/**
 * Finds the files that the paths lead to and starts what will read them, so that it is ready when `then` has opened the definition.
 * @returns what `then` comes to
 */
export async function withFiles<T>(
  paths: readonly string[],
  { screen, signal, start }: Context,
  then: (readAll: ReadAll) => Promise<T>,
): Promise<T> {
  const files = await incomingFiles(paths);
  const progress = (done: number, total: number) => {
    screen.progress(message('cli.reading'), done, total);
    return setImmediate();
  };
  const readers = start && fileReaders(files, start, signal);
  const readAll: ReadAll = async ({ checks, ...reading }) => {
    const reader = readers?.with(reading);
    const options = { progress, signal, codec: nodeCodec, ...(checks && { arrived: checks }) };
    const received = await receive(files, reading.catalogues, reader ? { ...options, reader } : options);
    // what threads hold is a good part of the memory, and the figures are still to be computed; that they are gone is waited for below
    void readers?.close();
    return received;
  };
  try {
    return await then(readAll);
  } finally {
    await readers?.close();
  }
}

/** @throws CommandError, with every refused file among its details, where no submission is left to count */
export async function examineAll(
  received: Received,
  { catalogues, checks, within, json }: Examining,
  { screen, signal }: Context,
): Promise<Examined> {
  await unlessInterrupted(signal);
  const examined = examine(received, catalogues, within, checks);
  if ('accepted' in examined) return examined;
  const { rejected } = examined;
  const nobody = { expected: [], reported: [], missing: [] };
  await writeReport(json, { unit: null, year: null, units: nobody, rejected, findings: [] }, screen.language);
  throw new CommandError(
    message('cli.nothing-readable'),
    rejected.map((rejection) => rejection.message),
  );
}

/** Both, one after the other. */
export async function readAndExamine(
  paths: readonly string[],
  given: Reading & Omit<Examining, 'checks'>,
  context: Context,
): Promise<Examined> {
  const { definition, catalogues } = given;
  const checks = checksOf(catalogues);
  return withFiles(paths, context, async (readAll) =>
    examineAll(await readAll({ definition, catalogues, checks }), { ...given, checks }, context),
  );
}
