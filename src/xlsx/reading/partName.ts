import { unreadable } from '../unreadable';

/** Under which name a part is found: slashes forward, none leading, letter case folded. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * A zip entry's name as a part name.
 * @throws UnreadableWorkbookError where the name leads out of the file
 * @example safePartName('\\xl\\workbook.xml') //=> 'xl/workbook.xml'
 */
export function safePartName(name: string): string {
  const forward = name.replaceAll('\\', '/').replace(/^\//, '');
  const steps = forward.split('/');
  if (steps.includes('..') || steps.includes('.') || /^\/|^[A-Za-z]:|\u0000/.test(forward)) {
    throw unreadable('unreadable', 'xlsx.escaping-part', { part: name });
  }
  return forward;
}

/**
 * The part that a relationship's target names, seen from the part that holds it; null where it leads out of the file.
 * @example resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') //=> 'xl/tables/table1.xml'
 */
export function resolveTarget(source: string, target: string): string | null {
  const forward = decoded(target).replaceAll('\\', '/');
  const steps = forward.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of forward.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}

/** Targets are URIs: `%20` stands for a space. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
