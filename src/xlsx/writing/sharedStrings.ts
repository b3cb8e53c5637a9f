import { escapeText } from '../xstring';
import { declaration, element, namespaces } from './xml';

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

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${preserved('t', text)}</si>`);
    return (
      declaration +
      element('sst', { xmlns: namespaces.main, count: this.uses, uniqueCount: items.length }, items.join(''))
    );
  }
}

/** A text element that keeps its outer white space. */
export function preserved(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(text)}</${name}>`;
}
