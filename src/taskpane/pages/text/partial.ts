import type { Figure, FigureOperand } from '../../../narrative/narrative';

/** Whether a figure was made of a total that lacks units. */
export function isPartialFigure({ lacks, operands }: Figure): boolean {
  return lacks !== undefined || operands.some(isPartialOperand);
}

/** Whether units that were asked for this value did not give one. */
export function isPartialOperand({ answers }: FigureOperand): boolean {
  return answers !== undefined && answers.answered < answers.asked;
}
