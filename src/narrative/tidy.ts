import type { NarrativePiece } from './narrative';

const strength = '、，；：。！？';
const openers = '“‘《〈「『（(';
const closers = '”’》〉」』）)';

/**
 * Marks that were left without words between them: of a run the strongest stays, none opens a sentence or a bracket, none stands
 * before a closing bracket. Only the template's own text is touched; what figures print is left as it is.
 */
export function tidied(pieces: readonly NarrativePiece[]): NarrativePiece[] {
  const kept: NarrativePiece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'figure') {
      kept.push(piece);
      continue;
    }
    for (const character of piece.text) put(kept, character);
  }
  return kept;
}

function put(kept: NarrativePiece[], character: string): void {
  const last = kept.at(-1);
  const before = last?.type === 'text' ? last.text.slice(-1) : '';
  const isMark = isLight(character);
  if (isMark && (last === undefined || (before !== '' && openers.includes(before)))) return;
  if (before !== '' && isLight(before) && (closers.includes(character) || strength.includes(character))) {
    const stronger = strength.indexOf(character) >= strength.indexOf(before) || closers.includes(character);
    if (!stronger) return;
    replaceLast(kept);
    return put(kept, character);
  }
  if (isMark && before !== '' && strength.includes(before)) return;
  if (last?.type === 'text') kept[kept.length - 1] = { type: 'text', text: last.text + character };
  else kept.push({ type: 'text', text: character });
}

function replaceLast(kept: NarrativePiece[]): void {
  const last = kept.pop();
  if (last?.type === 'text' && last.text.length > 1)
    kept.push({ type: 'text', text: last.text.slice(0, -1) });
}

/** A mark that parts; ends of sentences may stand in runs (？！). */
function isLight(character: string): boolean {
  return character !== '' && '、，；：'.includes(character);
}
