/** The parts of the file being written, as bytes: a long text is let go as soon as its part is complete. */
export class Parts {
  readonly files = new Map<string, Uint8Array>();
  private readonly counts = new Map<string, number>();
  private readonly encoder = new TextEncoder();

  add(name: string, xml: string): void {
    this.files.set(name, this.encoder.encode(xml));
  }

  /** The next number, from 1, of what the whole workbook counts through: tables, charts. `count` numbers are taken. */
  nextNumber(kind: string, count = 1): number {
    const taken = this.counts.get(kind) ?? 0;
    this.counts.set(kind, taken + count);
    return taken + 1;
  }
}
