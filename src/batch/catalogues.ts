import type { Catalogue } from '../definition/catalogue';
import type { Definition } from '../definition/definition';
import { openDefinition } from '../definition/open';

/** A definition opened for whichever year is asked. */
export type Catalogues = (year: number) => Catalogue;

/**
 * Opens each year once.
 * @param open how; `openSound` for a definition that is known to have no mistakes
 * @throws DefinitionError (from the returned function) with every mistake of the definition
 */
export function cataloguesOf(definition: Definition, open = openDefinition): Catalogues {
  const opened = new Map<number, Catalogue>();
  return (year) => {
    let catalogue = opened.get(year);
    if (!catalogue) opened.set(year, (catalogue = open(definition, year)));
    return catalogue;
  };
}
