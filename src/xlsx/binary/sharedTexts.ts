import { joinedBytes } from './joinedBytes';
import { brokenBinary } from './outline';
import { doubleWord, word } from './xlsRecords';

const [wide, extended, rich] = [1, 4, 8] as const;

/**
 * Walks over the shared texts of an .xls workbook (SST, [MS-XLS] 2.4.265). The library takes a length that is not there for an endless one.
 * @param pieces data of the record and of those that continue it; a text that runs on begins anew with how wide its letters are
 * @throws UnreadableWorkbookError where a text is cut off
 */
export function assertSharedTexts(pieces: readonly Uint8Array[]): void {
  const data = joinedBytes(pieces);
  const breaks = breaksIn(pieces);
  const whole = (end: number) => {
    if (end > data.length) throw brokenBinary('.xls');
    return end;
  };
  let at = whole(8);
  let next = 0;
  for (let left = doubleWord(data, 4); left > 0 && at < data.length; left--) {
    const header = at;
    at = whole(header + 3);
    const flags = data[header + 2] ?? 0;
    let behind = 0;
    if (flags & rich) {
      behind += word(data, at) * 4;
      at = whole(at + 2);
    }
    if (flags & extended) {
      behind += doubleWord(data, at);
      at = whole(at + 4);
    }
    let width = flags & wide ? 2 : 1;
    for (let letters = word(data, header); letters > 0;) {
      while ((breaks[next] ?? Infinity) < at) next++;
      if (breaks[next] === at) {
        width = data[at] ? 2 : 1;
        at = whole(at + 1);
        next++;
      }
      const upTo = breaks[next] ?? data.length;
      const fitting = Math.min(letters, Math.ceil((upTo - at) / width));
      if (fitting <= 0) throw brokenBinary('.xls');
      letters -= fitting;
      at = whole(at + fitting * width);
    }
    at = whole(at + behind);
  }
}

/** Where each continuation begins. */
function breaksIn(pieces: readonly Uint8Array[]): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => (at += piece.length));
}
