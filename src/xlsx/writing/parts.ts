/** The parts of the file being written, as bytes: a long text is let go as soon as its part is complete. */
export class Parts {
  readonly files = new Map<string, Uint8Array>();
  private readonly counts = new Map<string, number>();
  private readonly encoder = new TextEncoder();

  add(name: string, xml: string): void {
    this.files.set(name, this.encoder.encode(xml));
  }

  /** The next number for parts of a kind that the whole workbook counts through: tables, charts. */
  nextNumber(kind: string): number {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    return number;
  }
}
