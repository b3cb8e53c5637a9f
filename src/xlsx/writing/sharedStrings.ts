import { escapeText } from '../xstring';
import { attributes, declaration, namespaces } from './xml';

/** Every text of the workbook once, by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number by which cells refer to `text`. */
  numberOf(text: string): number {
    this.uses++;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return number;
  }

  get empty(): boolean {
    return this.numbers.size === 0;
  }

  *xml(): Generator<string> {
    const counts = { count: this.uses, uniqueCount: this.numbers.size };
    yield `${declaration}<sst${attributes({ xmlns: namespaces.main, ...counts })}>`;
    for (const text of this.numbers.keys()) yield `<si>${preserved('t', text)}</si>`;
    yield '</sst>';
  }
}

/** A text element that keeps its outer white space. */
export function preserved(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(text)}</${name}>`;
}
