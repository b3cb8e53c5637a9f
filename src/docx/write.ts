import { File, Packer } from 'docx';
import type { Narrative } from '../narrative/narrative';
import { bodyOf } from './body';
import { footers } from './footers';
import { tablePage, textPage } from './layout';
import { legal } from './legal';
import { settled } from './package';
import { sourcesOf } from './sources';
import { styles } from './styles';

/**
 * The narrative as a Word file laid out by GB/T 9704-2012, with the sources of its figures as an annex. The same narrative and
 * date give the same bytes.
 * @param options.created ISO 8601 instant of the document's dates; without it the document names none
 */
export async function writeNarrative(
  written: Narrative,
  options: { created?: string } = {},
): Promise<Uint8Array> {
  const narrative = legal(written);
  const sources = sourcesOf(narrative);
  const file = new File({
    title: narrative.title,
    creator: '',
    lastModifiedBy: '',
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      { properties: textPage, footers, children: bodyOf(narrative) },
      ...(sources.length > 0 ? [{ properties: tablePage, footers, children: sources }] : []),
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(file)), options.created);
}
