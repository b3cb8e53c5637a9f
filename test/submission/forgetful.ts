import type { Catalogues } from '../../src/batch/catalogues';

/** The same definition, under which no layout of a form is known from the files before: each is gone through row by row. */
export function forgetful(catalogues: Catalogues): Catalogues {
  const copies = new Map<number, ReturnType<Catalogues>>();
  return (year) => {
    const catalogue = catalogues(year);
    const copy = copies.get(year) ?? { ...catalogue, askedOf: (unit) => [...catalogue.askedOf(unit)] };
    copies.set(year, copy);
    return copy;
  };
}
