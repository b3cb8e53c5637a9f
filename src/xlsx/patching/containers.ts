import type { XmlScanner } from '../reading/scanner';

/** An element that may get content: where its tag and its content end. */
export type Container = { name: string; qualifier: string; tagEnd: number; empty: boolean; end: number };

/** The element just opened; where it ends is known once its end tag was read. */
export function openContainer(scanner: XmlScanner): Container {
  const { qualifier, name, here, empty } = scanner;
  return { name: qualifier + name, qualifier, tagEnd: here, empty, end: here };
}

/** Where the end tag begins that was just read. */
export function endTag({ source, here }: XmlScanner): number {
  return source.lastIndexOf('<', here - 1);
}
