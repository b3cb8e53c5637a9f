import { addressOf, positionOf } from '../../workbook/address';
import { unreadable } from '../unreadable';
import { clustersFrom, noteBox, noteBoxesVml, noteHeight, noteShapeType, type Note } from '../writing/notes';
import { Edits } from './edits';

export type WantedBoxes = {
  /** Notes without a box; `cluster` is the first number that no drawing of the workbook owns. */
  fresh: readonly Note[];
  cluster: number;
  /** Addresses whose box goes. */
  gone: ReadonlySet<string>;
  /** Notes whose box must hold this text. */
  longer: ReadonlyMap<string, string>;
};

/** Excel writes VML that is no XML (`<br>`), so that it is taken as text, and everything that is not looked for stays. */
const shapeTag = /<(\w+:)?shape(?=[\s/>])[^<>]*>/g;
const noteData = /<(?:\w+:)?ClientData\b[^<>]*ObjectType\s*=\s*["']Note["']/;
const place = (name: 'Row' | 'Column') => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`);
const anchorText = /(<(?:\w+:)?Anchor>)([^<]*)(<)/;
const clusterList = /(<(?:\w+:)?idmap\b[^<>]*\bdata\s*=\s*["'])([\d,\s]*)(["'])/;
const shapeNumber = /_x0000_[si](\d+)/g;
const rootEnd = /<\/(?:\w+:)?xml\s*>\s*$/;
const namespaceNames = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

/**
 * A VML drawing with other boxes for notes; a new one where there is none.
 * @returns null where no shape is left in it
 * @throws UnreadableWorkbookError where the drawing has no end
 */
export function patchNoteBoxes(
  vml: string | null,
  part: string,
  { fresh, cluster, gone, longer }: WantedBoxes,
): string | null {
  if (vml === null) return noteBoxesVml(fresh, cluster);
  const end = rootEnd.exec(vml);
  if (!end) throw unreadable('unreadable', 'xlsx.broken-xml', { part, at: vml.length });
  const edits = new Edits(vml);
  let left = 0;
  for (const { text, index } of shapesIn(vml)) {
    const address = noteAddress(text);
    if (address !== null && gone.has(address)) {
      edits.replace(index, index + text.length, '');
      continue;
    }
    left++;
    const whole = address === null ? undefined : longer.get(address);
    if (whole !== undefined) edits.replace(index, index + text.length, heightened(text, whole));
  }
  if (left + fresh.length === 0) return null;
  if (fresh.length > 0) {
    const owned = clusterList.exec(vml);
    if (owned) {
      const [all, before = '', numbers = ''] = owned;
      const at = owned.index + before.length;
      const list = [numbers.trim(), clustersFrom(cluster, fresh)].filter((one) => one !== '').join(',');
      edits.replace(at, owned.index + all.length - 1, list);
    }
    const type = vml.includes('id="_x0000_t202"') ? '' : noteShapeType;
    const boxes = fresh.map((note, at) => noteBox(note, cluster * 1024 + 1 + at)).join('');
    edits.insert(end.index, declaredIn(vml) ? type + boxes : withNamespaces(type + boxes));
  }
  return edits.apply();
}

/** The first cluster that none of these drawings owns or uses. */
export function freeCluster(drawings: readonly string[]): number {
  const used = drawings.flatMap((vml) => [
    ...(clusterList.exec(vml)?.[2] ?? '').split(',').map(Number),
    ...[...vml.matchAll(shapeNumber)].map(([, number]) => Math.floor(Number(number) / 1024)),
  ]);
  return used.reduce((most, one) => Math.max(most, one || 0), 0) + 1;
}

/** The shapes of a drawing, each as it stands; one that is not closed, and what comes behind it, is none. */
function* shapesIn(vml: string): Generator<{ index: number; text: string }> {
  const tags = new RegExp(shapeTag);
  for (let tag = tags.exec(vml); tag; tag = tags.exec(vml)) {
    const [{ length }, prefix = ''] = tag;
    let end = tag.index + length;
    if (vml[end - 2] !== '/') {
      const close = `</${prefix}shape>`;
      const at = vml.indexOf(close, end);
      if (at < 0) return;
      end = at + close.length;
    }
    tags.lastIndex = end;
    yield { index: tag.index, text: vml.slice(tag.index, end) };
  }
}

function noteAddress(text: string): string | null {
  const [row, column] = [place('Row').exec(text)?.[1], place('Column').exec(text)?.[1]];
  if (!noteData.test(text) || row === undefined || column === undefined) return null;
  return addressOf(Number(row), Number(column));
}

/** A box that reaches down as far as its text needs; one that is high enough stays. */
function heightened(text: string, whole: string): string {
  return text.replace(anchorText, (all, before: string, numbers: string, after: string) => {
    const parts = numbers.split(',').map(Number);
    const [, , top = 0, , , , bottom = 0] = parts;
    const needed = top + noteHeight(whole);
    if (parts.length !== 8 || bottom >= needed) return all;
    parts[6] = needed;
    return before + parts.join(', ') + after;
  });
}

/** Whether the drawing's own element declares the usual prefixes. */
function declaredIn(vml: string): boolean {
  const root = /<(?:\w+:)?xml\b[^<>]*>/.exec(vml)?.[0] ?? '';
  return Object.entries(namespaceNames).every(([prefix, name]) => root.includes(`xmlns:${prefix}="${name}"`));
}

function withNamespaces(shapes: string): string {
  const declarations = Object.entries(namespaceNames).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  return shapes.replace(/<v:(shape|shapetype)\b/g, (tag) => tag + declarations.join(''));
}

/** @example noteAt('D5', '…') //=> { row: 4, column: 3, text: '…' } */
export function noteAt(address: string, text: string): Note[] {
  const position = positionOf(address);
  return position ? [{ ...position, text }] : [];
}
