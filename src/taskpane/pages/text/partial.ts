import type { Figure } from '../../../narrative/narrative';

/** Whether a figure was made of a total that lacks units. */
export function isPartialFigure({ lacks, operands }: Figure): boolean {
  return lacks !== undefined || operands.some(({ answers }) => answers !== undefined);
}
