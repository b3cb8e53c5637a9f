import type { Definition } from '../../definition/definition';
import { hashDefinition, knowHash } from '../../definition/hash';
import { openSound } from '../../definition/openSound';
import { cataloguesOf, type Catalogues } from '../catalogues';

/** Told to a thread first, once; the definition has been checked. To compute its hash takes as long as to open it. */
export type Opening = { definition: Definition; hash: string };

export function openingFor(definition: Definition): Opening {
  return { definition, hash: hashDefinition(definition) };
}

/** The thread's side. */
export function openedFrom({ definition, hash }: Opening): Catalogues {
  knowHash(definition, hash);
  return cataloguesOf(definition, openSound);
}
