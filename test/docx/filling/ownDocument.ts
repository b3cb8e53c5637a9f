/** A person's own Word document, as small as one can be. */
import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces =
  `xmlns:w="${word}" xmlns:r="${office}/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** @param content properties and runs */
export function paragraph(content: string): string {
  return `<w:p>${content}</w:p>`;
}

/** @param content paragraphs and tables, one after another */
export function ownDocument(content: readonly string[], { header }: { header?: string } = {}): Uint8Array {
  const reference = header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId2"/>';
  const override = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  const link = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/relationships/${kind}" Target="${target}"/>`;
  const links = (...all: string[]) =>
    `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}` +
      `${header === undefined ? '' : override('header1', 'header')}</Types>`,
    '_rels/.rels': links(link(1, 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${namespaces}><w:body>${content.join('')}<w:sectPr>${reference}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': links(
      link(1, 'styles', 'styles.xml'),
      header === undefined ? '' : link(2, 'header', 'header1.xml'),
    ),
    'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/></w:style></w:styles>`,
    ...(header !== undefined && { 'word/header1.xml': `<w:hdr ${namespaces}>${header}</w:hdr>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
