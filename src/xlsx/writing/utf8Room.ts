/** No character of a text takes more bytes. */
const mostBytes = 3;

/** Room for one text after another as UTF-8. */
export class Utf8Room {
  private bytes = new Uint8Array(64 * 1024);
  private readonly encoder = new TextEncoder();

  /** @returns the bytes of the pieces together, to be used before the next text takes their room */
  encode(pieces: Iterable<string>): Uint8Array {
    let length = 0;
    for (const piece of pieces) {
      this.makeRoom(length, piece.length * mostBytes);
      length += this.encoder.encodeInto(piece, this.bytes.subarray(length)).written;
    }
    return this.bytes.subarray(0, length);
  }

  private makeRoom(used: number, more: number): void {
    if (used + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(used + more, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, used));
    this.bytes = larger;
  }
}
