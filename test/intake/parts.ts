/** The file of the filled form with its parts changed by hand, as other programs or other people would have them. */
import { unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/xlsx/write';
import { zipOf, type Content } from '../xlsx/handMade';
import { form } from './form';

/** The parts of the form that cases change. */
export const parts = {
  book: 'xl/workbook.xml',
  bookLinks: 'xl/_rels/workbook.xml.rels',
  cover: 'xl/worksheets/sheet1.xml',
  /** 行政复议 */
  chapter: 'xl/worksheets/sheet2.xml',
  /** 经费和培训 */
  money: 'xl/worksheets/sheet4.xml',
  strings: 'xl/sharedStrings.xml',
  styles: 'xl/styles.xml',
  types: '[Content_Types].xml',
} as const;

type Change = Content | null | ((xml: string) => string);

/** Every part of the filled form, by name. */
export async function partsOf(workbook = form()): Promise<Record<string, Content>> {
  return unzipSync(await writeWorkbook(workbook));
}

/** The form's file with some parts in place of its own or beside them; a function changes a part's text, `null` leaves it out. */
export async function withParts(changes: Record<string, Change>, workbook = form()): Promise<Uint8Array> {
  return zipOf(Object.entries(await changedParts(changes, workbook)));
}

export async function changedParts(
  changes: Record<string, Change>,
  workbook = form(),
): Promise<Record<string, Content>> {
  const all = await partsOf(workbook);
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete all[name];
    else all[name] = typeof change === 'function' ? changed(all[name], name, change) : change;
  }
  return all;
}

function changed(part: Content | undefined, name: string, change: (xml: string) => string): string {
  if (!(part instanceof Uint8Array)) throw new Error(`no part ${name}`);
  const xml = new TextDecoder().decode(part);
  const made = change(xml);
  if (made === xml) throw new Error(`nothing changed in ${name}`);
  return made;
}

/** Changes every part that is XML. */
export function everywhere(all: Record<string, Content>, change: (xml: string) => string) {
  return Object.entries(all).map(([name, part]): [string, Content] => [
    name,
    part instanceof Uint8Array && /\.(xml|rels)$/.test(name) ? change(new TextDecoder().decode(part)) : part,
  ]);
}
