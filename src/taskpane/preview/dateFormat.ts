/** Day 60 of Excel's calendar is 29 February 1900, which never was: before it, days count from one day later. */
const noSuchDay = 60;
const dayZero = Date.UTC(1899, 11, 30);
const daySeconds = 86_400;

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const pieces =
  /"[^"]*"?|\[(?:h+|m+|s+)\]|\[[^\]]*\]?|\\.?|[_*].|AM\/PM|上午\/下午|y+|m+|d+|a{3,4}|h+|s+(?:\.0+)?|[^]/gi;

/**
 * A count of days as a date, a time or both. Without a format that shows any, `2025/1/5`, with the time where there is one.
 * @param days since the last day of 1899, as Excel counts
 * @example dateText(45662, 'yyyy"年"m"月"d"日"') //=> '2025年1月5日'
 */
export function dateText(days: number, format: string): string {
  if (days < 0) return '#'.repeat(8);
  const seconds = Math.round(days * daySeconds);
  const time = new Date(dayZero + (days < noSuchDay ? daySeconds * 1000 : 0) + seconds * 1000);
  const found = (format.match(pieces) ?? []).map((piece) => piece.toLowerCase());
  const shows = found.some((piece) => /^(?:y|m|d|h|s|aaa|\[(?:h|m|s))/.test(piece));
  if (!shows) return dateText(days, Number.isInteger(days) ? 'yyyy/m/d' : 'yyyy/m/d h:mm');
  const isHalf = found.some((piece) => piece === 'am/pm' || piece === '上午/下午');
  return (format.match(pieces) ?? [])
    .map((piece, at) => pieceText(piece, { time, seconds, isHalf, isMinute: isMinute(found, at) }))
    .join('');
}

type Moment = { time: Date; seconds: number; isHalf: boolean; isMinute: boolean };

/** An m beside hours or seconds counts minutes. */
function isMinute(found: readonly string[], at: number): boolean {
  const units = (list: readonly string[]) => list.find((piece) => /^(?:y|m|d|h|s|\[)/.test(piece)) ?? '';
  const before = units(found.slice(0, at).reverse());
  const after = units(found.slice(at + 1));
  return before.startsWith('h') || before.startsWith('[h') || after.startsWith('s');
}

function pieceText(piece: string, { time, seconds, isHalf, isMinute }: Moment): string {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const year = time.getUTCFullYear();
  const hour = time.getUTCHours();
  switch (piece.toLowerCase()) {
    case 'yy':
    case 'y':
      return padded(year % 100, 2);
    case 'am/pm':
      return hour < 12 ? 'AM' : 'PM';
    case '上午/下午':
      return hour < 12 ? '上午' : '下午';
    case 'aaa':
      return weekdays[time.getUTCDay()] ?? '';
    case 'aaaa':
      return `星期${weekdays[time.getUTCDay()] ?? ''}`;
    case 'ddd':
      return (weekdayNames[time.getUTCDay()] ?? '').slice(0, 3);
    case 'dddd':
      return weekdayNames[time.getUTCDay()] ?? '';
  }
  const kind = piece.charAt(0).toLowerCase();
  const length = piece.length;
  if (kind === 'y') return String(year);
  if (kind === 'd') return padded(time.getUTCDate(), length);
  if (kind === 'h') return padded(isHalf ? hour % 12 || 12 : hour, Math.min(length, 2));
  if (kind === 's') return padded(time.getUTCSeconds(), Math.min(length, 2));
  if (kind === 'm') {
    if (isMinute) return padded(time.getUTCMinutes(), Math.min(length, 2));
    if (length > 2) return monthText(time.getUTCMonth(), length);
    return padded(time.getUTCMonth() + 1, length);
  }
  if (/^\[h+\]$/i.test(piece)) return String(Math.floor(seconds / 3600));
  if (/^\[m+\]$/i.test(piece)) return String(Math.floor(seconds / 60));
  if (/^\[s+\]$/i.test(piece)) return String(seconds);
  if (kind === '"') return piece.replaceAll('"', '');
  if (kind === '\\') return piece.slice(1);
  if (kind === '_') return ' ';
  return kind === '[' || kind === '*' || kind === ';' || kind === '@' ? '' : piece;
}

function monthText(month: number, length: number): string {
  const name = monthNames[month] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}
