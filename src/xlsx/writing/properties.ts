import type { Workbook } from '../../workbook/workbook';
import { escapePlain } from '../xstring';
import { attributes, declaration, element } from './xml';

type Properties = Workbook['properties'];

const spaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** docProps/core.xml. What the model does not say is left out: no clock is read. */
export function coreXml(properties: Properties): string {
  const { title, subject, creator, description, created, modified } = properties;
  const text = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${name}>${escapePlain(value)}</${name}>`;
  const body =
    text('dc:title', title) +
    text('dc:subject', subject) +
    text('dc:creator', creator) +
    text('dc:description', description) +
    instant('dcterms:created', created) +
    instant('dcterms:modified', modified);
  return declaration + element('cp:coreProperties', spaces, body);
}

/** docProps/app.xml. */
export function appXml(): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return declaration + element('Properties', { xmlns }, '<Application>Huibiao</Application>');
}

/** The moment of the last change, as an element that brings its namespaces along. @param iso ISO 8601 */
export function modifiedXml(iso: string): string {
  const { 'xmlns:dcterms': terms, 'xmlns:xsi': instance } = spaces;
  return instant('dcterms:modified', iso, attributes({ 'xmlns:dcterms': terms, 'xmlns:xsi': instance }));
}

function instant(name: string, iso: string | undefined, declared = ''): string {
  if (iso === undefined) return '';
  const seconds = new Date(iso).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return `<${name}${declared} xsi:type="dcterms:W3CDTF">${seconds}</${name}>`;
}
