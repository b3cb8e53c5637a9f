import type { Catalogue } from '../definition/catalogue';
import type { Definition } from '../definition/definition';

/** A definition opened for whichever year is asked. */
export type Catalogues = (year: number) => Catalogue;

/** How a definition is opened: `openSound`, or `openDefinition` where it may have mistakes. */
export type Open = (definition: Definition, year: number) => Catalogue;

/**
 * Opens each year once.
 * @throws what `open` throws (from the returned function)
 */
export function cataloguesOf(definition: Definition, open: Open): Catalogues {
  const opened = new Map<number, Catalogue>();
  return (year) => {
    let catalogue = opened.get(year);
    if (!catalogue) opened.set(year, (catalogue = open(definition, year)));
    return catalogue;
  };
}
