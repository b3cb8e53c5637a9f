/**
 * Where plain data first differ, as Jest's `toEqual` sees them: a member that is undefined is as one that is not there.
 * @param same whether even what looks alike must be one and the same
 * @returns null where they do not
 * @example difference({ a: [1, 2] }, { a: [1, 3] }) //=> '.a[1]: 2, where 3 was wanted'
 */
export function difference(found: unknown, wanted: unknown, at = '', same = false): string | null {
  const differ = `${at || 'the value'}: ${shown(found)}, where ${shown(wanted)} was wanted`;
  if (Object.is(found, wanted)) return null;
  if (same || !isObject(found) || !isObject(wanted) || Array.isArray(found) !== Array.isArray(wanted))
    return differ;
  if (Array.isArray(found) && Array.isArray(wanted) && found.length !== wanted.length) return differ;
  for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    const place = Array.isArray(found) ? `${at}[${key}]` : `${at}.${key}`;
    const inside = difference(found[key], wanted[key], place);
    if (inside !== null) return inside;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
