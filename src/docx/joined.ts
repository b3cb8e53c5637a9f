import type { NarrativePiece } from '../narrative/narrative';

/** Text without seams, so that it is as few runs as can be. */
export function joined(pieces: readonly NarrativePiece[]): NarrativePiece[] {
  const whole: NarrativePiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.type === 'text' && last?.type === 'text') {
      whole[whole.length - 1] = { type: 'text', text: last.text + piece.text };
    } else if (piece.text !== '') whole.push(piece);
  }
  return whole;
}
