import type { Path } from '../places';
import { complaint, type Complaint } from './complaint';

/** Rows whose code another row before them has, whatever its case. */
export function duplicates<T>(
  rows: Iterable<{ path: Path; value: T }>,
  field: keyof T & string,
): Complaint[] {
  const complaints: Complaint[] = [];
  const seen = new Map<string, { code: string; path: Path }>();
  for (const { path, value } of rows) {
    const code = String(value[field]);
    const at = [...path, field];
    const other = seen.get(code.toUpperCase());
    if (other) {
      complaints.push(complaint(at, 'definition.duplicate-code', { code, known: other.code }, other.path));
    } else {
      seen.set(code.toUpperCase(), { code, path: at });
    }
  }
  return complaints;
}

/** The first complaint at each place. */
export function firstAtEach(complaints: readonly Complaint[]): Complaint[] {
  return [
    ...new Map([...complaints].reverse().map((found) => [found.path.join('/'), found])).values(),
  ].reverse();
}
