/** Changes to a text, each of a stretch of the original: what lies between stays to the letter. */
export class Edits {
  private readonly edits: { from: number; to: number; text: string }[] = [];

  constructor(private readonly source: string) {}

  get count(): number {
    return this.edits.length;
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** Puts text before what stands at `at`; of several at one place the first comes first. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Puts content into an element whose tag ends at `tagEnd`: before its end tag, or into an empty element that is opened for it. */
  fill(element: { name: string; tagEnd: number; empty: boolean; end: number }, content: string): void {
    if (element.empty) this.replace(element.tagEnd - 2, element.tagEnd, `>${content}</${element.name}>`);
    else this.insert(element.end, content);
  }

  /** The changed text. */
  apply(): string {
    let text = '';
    let at = 0;
    for (const edit of this.edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
      text += this.source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + this.source.slice(at);
  }
}
