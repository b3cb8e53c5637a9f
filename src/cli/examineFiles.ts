import { setImmediate } from 'node:timers/promises';
import type { Catalogues } from '../batch/catalogues';
import { examine, type Examined } from '../batch/examine';
import { receive, type Received } from '../batch/receive';
import type { Definition } from '../definition/definition';
import { message } from '../messages/message';
import type { Context } from './command';
import { CommandError } from './commandError';
import { incomingFiles } from './incoming';
import { unlessInterrupted } from './interrupted';
import { nodeCodec } from './nodeCodec';
import { fileReader } from './reading/fileReader';
import { writeReport } from './reportJson';

type Reading = { definition: Definition; catalogues: Catalogues };

type Examining = {
  catalogues: Catalogues;
  /** The unit to be rolled up. */
  within?: string;
  /** Where the report goes; written here where there is nothing to go on with. */
  json?: string | undefined;
};

/** Reads the files that the paths lead to. */
export async function readAll(
  paths: readonly string[],
  { definition, catalogues }: Reading,
  { screen, signal, start }: Context,
): Promise<Received> {
  const files = await incomingFiles(paths);
  const progress = (done: number, total: number) => {
    screen.progress(message('cli.reading'), done, total);
    return setImmediate();
  };
  const options = { progress, signal, codec: nodeCodec };
  if (!start) return receive(files, catalogues, options);
  const reader = fileReader(files, start, { definition, catalogues, signal });
  try {
    return await receive(files, catalogues, { ...options, reader });
  } finally {
    await reader.close();
  }
}

/** @throws CommandError, with every refused file among its details, where no submission is left to count */
export async function examineAll(
  received: Received,
  { catalogues, within, json }: Examining,
  { screen, signal }: Context,
): Promise<Examined> {
  await unlessInterrupted(signal);
  const examined = examine(received, catalogues, within);
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
  reading: Reading & Examining,
  context: Context,
): Promise<Examined> {
  return examineAll(await readAll(paths, reading, context), reading, context);
}
