/** What the user sees: results on standard output, progress and complaints on standard error. */
import { eastAsianWidth } from 'get-east-asian-width';
import { say, type Language, type Message } from '../messages/message';

export type Screen = {
  language: Language;
  /** A line of the result. */
  print(line: Message | string): void;
  /** A line beside the result: complaints, hints. */
  complain(line: Message | string): void;
  /** Shows how far a long step is; on anything but a terminal it stays silent. */
  progress(label: Message, done: number, total: number): void;
};

export type Streams = {
  out: { write(text: string): unknown };
  err: { write(text: string): unknown; isTTY?: boolean; columns?: number };
};

export function openScreen(language: Language, { out, err }: Streams): Screen {
  let barShown = false;
  const inWords = (line: Message | string) =>
    printable(typeof line === 'string' ? line : say(line, language));
  const clearBar = () => {
    if (barShown) err.write('\r\u001b[2K');
    barShown = false;
  };
  return {
    language,
    print(line) {
      clearBar();
      out.write(`${inWords(line)}\n`);
    },
    complain(line) {
      clearBar();
      err.write(`${inWords(line)}\n`);
    },
    progress(label, done, total) {
      if (!err.isTTY) return;
      clearBar();
      if (done >= total) return;
      err.write(progressLine(inWords(label), done, total, err.columns ?? 80));
      barShown = true;
    },
  };
}

/** @example progressLine('填报表', 3, 12, 40) //=> '填报表 ██████░░░░░░░░░░░░░░░░░░ 3/12' */
export function progressLine(label: string, done: number, total: number, columns: number): string {
  const count = `${done}/${total}`;
  const room = Math.max(4, Math.min(30, columns - displayWidth(label) - count.length - 3));
  const filled = total === 0 ? room : Math.floor((done / total) * room);
  return `${label} ${'█'.repeat(filled)}${'░'.repeat(room - filled)} ${count}`;
}

/** Columns on a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

export type Alignment = 'left' | 'right';

/** Lines of a table whose columns line up also where Chinese and Latin text mix. The first row is the header. */
export function tableLines(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const widths = alignments.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), 0),
  );
  const line = (row: readonly string[]) =>
    alignments
      .map((alignment, column) => {
        const text = row[column] ?? '';
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(text));
        return alignment === 'right' ? padding + text : text + padding;
      })
      .join('  ')
      .trimEnd();
  const [header, ...body] = rows;
  if (!header) return [];
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(header), rule, ...body.map(line)];
}

/** Text from files goes to the terminal as text: control characters, escape sequences among them, are shown as `·`. */
export function printable(text: string): string {
  // The class holds C0 controls except tab and line feed, DEL, C1 controls and bidi overrides
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
}
