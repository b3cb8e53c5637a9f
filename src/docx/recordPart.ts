import type { DraftPackage } from '../xlsx/patching/draftPackage';
import type { Package } from '../xlsx/reading/package';
import { declaration } from '../xlsx/writing/xml';
import { readRecord, recordXml, type FigureRecord } from './record';
import { element } from './wordXml';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const linkType = `${officeDocument}/relationships/customXml`;
const propertiesLink = `${officeDocument}/relationships/customXmlProps`;
const propertiesContent = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** By which Word tells one custom part from another; always the same, as the part is one of a kind. */
const itemId = '{6B1B0F2C-5D0E-4C53-9F0A-3A4E6C9B7D21}';

/** Where a document keeps its record, and what it says; null where it has none. */
export function findRecord(file: Package, main: string): { part: string; record: FigureRecord } | null {
  for (const { type, target } of file.relationships(main)) {
    const xml = type === 'customXml' && target ? file.find(target) : undefined;
    const record = xml === undefined || !target ? null : readRecord(xml, target);
    if (record && target) return { part: target, record };
  }
  return null;
}

/** Puts a record into a document, in the place of the one that it has. */
export function putRecord(draft: DraftPackage, file: Package, main: string, record: FigureRecord): void {
  const given = findRecord(file, main);
  if (given) return draft.put(given.part, recordXml(record));
  let number = 1;
  while (file.has(item(number))) number++;
  draft.add(item(number), recordXml(record), { type: linkType, source: main });
  const properties =
    declaration +
    element('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': `${officeDocument}/customXml` });
  draft.add(`customXml/itemProps${number}.xml`, properties, {
    type: propertiesLink,
    source: item(number),
    contentType: propertiesContent,
  });
}

function item(number: number): string {
  return `customXml/item${number}.xml`;
}
