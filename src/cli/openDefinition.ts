import { builtInDefinition } from '../definition/builtin/builtin';
import type { Catalogue } from '../definition/catalogue';
import type { Definition } from '../definition/definition';
import { DefinitionError, type Mistake } from '../definition/mistake';
import { openDefinition } from '../definition/open';
import { readDefinitionWorkbook } from '../definition/readWorkbook';
import { message, type Message } from '../messages/message';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { CommandError } from './commandError';
import { loadWorkbook } from './workbookFile';

/** A definition opened for whichever year is asked, each year once. */
export type Catalogues = (year: number) => Catalogue;

/**
 * The definition in the workbook `path`, or the built-in one.
 * @throws CommandError listing every mistake of the definition
 */
export async function loadDefinition(path: string | undefined): Promise<Definition> {
  if (path === undefined) return builtInDefinition;
  try {
    const { definition, mistakes } = readDefinitionWorkbook(await loadWorkbook(path));
    if (definition === null || mistakes.length > 0) throw definitionRefused(path, mistakes);
    return definition;
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) {
      throw new CommandError(message('cli.definition-unreadable', { path, reason: error.reason }));
    }
    throw error;
  }
}

/** @throws CommandError (from the returned function) listing every mistake that opening the definition finds */
export function cataloguesOf(definition: Definition): Catalogues {
  const opened = new Map<number, Catalogue>();
  return (year) => {
    let catalogue = opened.get(year);
    if (!catalogue) {
      try {
        catalogue = openDefinition(definition, year);
      } catch (error) {
        if (error instanceof DefinitionError) throw definitionRefused(definition.name, error.mistakes);
        throw error;
      }
      opened.set(year, catalogue);
    }
    return catalogue;
  };
}

function definitionRefused(name: string, mistakes: readonly Mistake[]): CommandError {
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
