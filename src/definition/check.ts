import type { Definition } from './definition';
import type { Mistake } from './mistake';

export function checkDefinition(_definition: Definition): Mistake[] {
  return [];
}
