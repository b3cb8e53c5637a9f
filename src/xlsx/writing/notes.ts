import { addressOf } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { preserved } from './sharedStrings';
import { declaration, element, namespaces } from './xml';

export type Note = { row: number; column: number; text: string };

export function notesOf(sheet: Sheet): Note[] {
  const notes: Note[] = [];
  for (const { index: row, cells } of sheet.rows) {
    for (const { column, note } of cells) if (note !== undefined) notes.push({ row, column, text: note });
  }
  return notes;
}

export function notesXml(notes: readonly Note[]): string {
  const items = notes.map(({ row, column, text }) =>
    element(
      'comment',
      { ref: addressOf(row, column), authorId: 0 },
      `<text><r>${preserved('t', text)}</r></text>`,
    ),
  );
  const body = `<authors><author/></authors>${element('commentList', {}, items.join(''))}`;
  return declaration + element('comments', { xmlns: namespaces.main }, body);
}

/** Shape numbers come in clusters of 1,024, of which a sheet must own all that it uses; the first of each is left free. */
export function noteClusters(notes: readonly Note[]): number {
  return Math.ceil((notes.length + 1) / 1024);
}

/** The box that a note shows in: Excel draws it in VML and shows no note without one. @param number of the shape */
export function noteBox({ row, column, text }: Note, number: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + noteHeight(text), 4].join(',');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202"` +
    ' style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** How many rows of a sheet a note's box covers, so that its text is seen whole. */
export function noteHeight(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 16)), 0);
  return Math.max(4, lines + 1);
}

/** The kind of shape that all boxes are of. */
export const noteShapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * The boxes of a sheet's notes.
 * @param cluster number of the first cluster that is the sheet's, from 1
 */
export function noteBoxesVml(notes: readonly Note[], cluster: number): string {
  const boxes = notes.map((note, at) => noteBox(note, cluster * 1024 + 1 + at));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${clustersFrom(cluster, notes)}"/></o:shapelayout>` +
    `${noteShapeType}${boxes.join('')}</xml>`
  );
}

/** The numbers of the clusters that hold the shapes of these notes. @example clustersFrom(3, [note]) //=> '3' */
export function clustersFrom(first: number, notes: readonly Note[]): string {
  return Array.from({ length: noteClusters(notes) }, (_, at) => first + at).join(',');
}
