import type { Catalogue } from './catalogue';
import { checkDefinition, isKnownSound } from './check';
import type { Definition } from './definition';
import { DefinitionError } from './mistake';
import { openSound } from './openSound';

/**
 * `openSound` for a definition that may have mistakes.
 * @throws DefinitionError with every mistake of the definition
 */
export function openDefinition(definition: Definition, year: number): Catalogue {
  const mistakes = isKnownSound(definition) ? [] : checkDefinition(definition);
  if (mistakes.length > 0) throw new DefinitionError(mistakes, definition.name);
  return openSound(definition, year);
}
