import { CLOSE, OPEN, type XmlScanner } from '../scanner';

/**
 * Goes through the children of the element just opened, to its end. `visit` is told each one's name with the scanner in it, and
 * must read it to its end: with `eachChild` again, `text` or `skip`.
 */
export function eachChild(scanner: XmlScanner, visit: (name: string) => void): void {
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token === OPEN) visit(scanner.name);
  }
}

/** An attribute's number; undefined where there is none, or one below `least` or above `most`. */
export function numberAttribute(
  scanner: XmlScanner,
  name: string,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const value = scanner.attribute(name);
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return number >= least && number <= most ? number : undefined;
}
