import { File, Packer } from 'docx';
import type { Narrative } from '../narrative/narrative';
import { bodyOf, styles } from './body';
import { footers } from './footers';
import { page } from './layout';
import { settled } from './package';
import { sourcesOf } from './sources';

/**
 * The narrative as a Word file laid out by GB/T 9704-2012, with the sources of its figures as an annex. The same narrative and
 * date give the same bytes.
 * @param options.created ISO 8601 instant of the document's dates; without it the document names none
 */
export async function writeNarrative(
  narrative: Narrative,
  options: { created?: string } = {},
): Promise<Uint8Array> {
  const file = new File({
    title: narrative.title,
    creator: '',
    lastModifiedBy: '',
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: page, footers, children: [...bodyOf(narrative), ...sourcesOf(narrative)] }],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(file)), options.created);
}
