import type { Catalogue } from '../definition/catalogue';
import type { Definition } from '../definition/definition';
import { openDefinition } from '../definition/open';

/** A definition opened for whichever year is asked. */
export type Catalogues = (year: number) => Catalogue;

/**
 * Opens each year once.
 * @throws DefinitionError (from the returned function) with every mistake of the definition
 */
export function cataloguesOf(definition: Definition): Catalogues {
  const opened = new Map<number, Catalogue>();
  return (year) => {
    let catalogue = opened.get(year);
    if (!catalogue) opened.set(year, (catalogue = openDefinition(definition, year)));
    return catalogue;
  };
}
