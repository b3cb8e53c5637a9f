import type { Chart } from '../../workbook/workbook';
import { declaration, element, textElement } from './xml';

const namespace = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The drawing of a sheet: a frame between two cell corners for each chart. */
export function drawingXml(charts: readonly Chart[], chartIds: readonly string[]): string {
  const frames = charts.map((chart, at) =>
    element(
      'xdr:twoCellAnchor',
      {},
      corner('xdr:from', chart.anchor.from) +
        corner('xdr:to', chart.anchor.to) +
        '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
        element('xdr:cNvPr', { id: at + 2, name: `Chart ${at + 1}`, descr: chart.title }) +
        '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
        `<a:graphic><a:graphicData uri="${namespace}/chart">` +
        element('c:chart', { 'xmlns:c': `${namespace}/chart`, 'r:id': chartIds[at] }) +
        '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>',
    ),
  );
  return (
    declaration +
    element(
      'xdr:wsDr',
      {
        'xmlns:xdr': `${namespace}/spreadsheetDrawing`,
        'xmlns:a': `${namespace}/main`,
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      frames.join(''),
    )
  );
}

function corner(name: string, { row, column }: { row: number; column: number }): string {
  return element(
    name,
    {},
    textElement('xdr:col', String(column)) +
      '<xdr:colOff>0</xdr:colOff>' +
      textElement('xdr:row', String(row)) +
      '<xdr:rowOff>0</xdr:rowOff>',
  );
}
