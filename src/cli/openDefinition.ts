import { readDefinitionFile } from '../batch/definitionFile';
import { builtInDefinition } from '../definition/builtin/builtin';
import type { Definition } from '../definition/definition';
import type { Mistake } from '../definition/mistake';
import { message, type Message } from '../messages/message';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { CommandError } from './commandError';
import { readBytes } from './files';
import { nodeCodec } from './nodeCodec';

/**
 * The definition in the workbook `path`, or the built-in one; either has no mistakes.
 * @throws CommandError listing every mistake of the definition
 */
export async function loadDefinition(path: string | undefined): Promise<Definition> {
  if (path === undefined) return builtInDefinition;
  try {
    const { definition, mistakes } = readDefinitionFile(await readBytes(path), nodeCodec);
    if (definition === null || mistakes.length > 0) throw definitionRefused(path, mistakes);
    return definition;
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) {
      throw new CommandError(message('cli.definition-unreadable', { path, reason: error.reason }));
    }
    throw error;
  }
}

/** @param name the definition's file, or its name where it came from none */
export function definitionRefused(name: string, mistakes: readonly Mistake[]): CommandError {
  return new CommandError(
    message('cli.definition-mistakes', { name, count: mistakes.length }),
    mistakes.map(placed),
  );
}

function placed(mistake: Mistake): Message {
  return mistake.sheet === undefined
    ? mistake.message
    : message('cli.mistake-at', {
        sheet: mistake.sheet,
        address: mistake.address ?? '',
        what: mistake.message,
      });
}
