/** Counts of units in what the program itself says: figures, with the cells that they stand in. */
import { message, say, type MessageKey } from '../messages/message';
import type { Source } from '../submission/submission';
import type { Figure, FigureOperand, NarrativePiece } from './narrative';

export type Counted = 'expected' | 'reported' | 'rejected' | 'asked' | 'answered' | 'active';

export function unitCount(counted: Counted, value: number, source: Source): Figure {
  const name = say(message(`narrative.count-${counted}`));
  const operand: FigureOperand = { indicator: null, name, period: 'current', value, source };
  return { type: 'figure', text: `${value}`, indicator: null, value, operands: [operand], sources: [source] };
}

/** The message as pieces, with figures and words in its placeholders. */
export function filled(
  key: MessageKey,
  parameters: Readonly<Record<string, Figure | string>>,
): NarrativePiece[] {
  const parts = say(message(key)).split(/(\{\w+\})/);
  return parts.flatMap((part): NarrativePiece[] => {
    const given = part.startsWith('{') ? parameters[part.slice(1, -1)] : part;
    if (given === undefined || given === '') return [];
    return [typeof given === 'string' ? { type: 'text', text: given } : given];
  });
}
