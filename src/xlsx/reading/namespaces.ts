/** Which namespace a prefix stands for, element by element. */
export class Namespaces {
  private readonly bound = new Map<string, string>();
  private readonly shadowed: { depth: number; prefix: string; before: string }[] = [];

  /** Depth of the innermost element that declares anything; 0 for none. */
  get deepest(): number {
    return this.shadowed.at(-1)?.depth ?? 0;
  }

  /** The namespace of a prefix; the empty one stands for no prefix, or for none declared. */
  of(prefix: string): string {
    return this.bound.get(prefix) ?? '';
  }

  /** An element at `depth` declares that `prefix` stands for `namespace`, in it and all that it holds. */
  declare(depth: number, prefix: string, namespace: string): void {
    this.shadowed.push({ depth, prefix, before: this.of(prefix) });
    this.bound.set(prefix, namespace);
  }

  /** The element at `depth` has ended. */
  leave(depth: number): void {
    while (this.deepest >= depth) {
      const last = this.shadowed.pop();
      if (last) this.bound.set(last.prefix, last.before);
    }
  }
}
