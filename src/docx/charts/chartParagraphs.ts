import { ImportedXmlComponent, LineRuleType, Paragraph, TextRun } from 'docx';
import type { NarrativeChart } from '../../narrative/chart';
import { linePitch } from '../layout';
import { styleIds } from '../styles';
import { element } from '../wordXml';
import { extentOf, linesOf } from './chartSize';
import { caption, chartNumber, inWords, note } from './chartWords';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Stands for the relationship to a chart until its part is there (chartParts.ts). */
export function pendingLink(at: number): string {
  return `pending-chart-${at + 1}`;
}

/** The chart, its caption below and what its figures lack, kept on one page. @param at its number, from 0 */
export function chartParagraphs(chart: NarrativeChart, at: number): Paragraph[] {
  const lacking = note(chart);
  const picture = new Paragraph({
    style: styleIds.chart,
    // lines of an exact height would cut the chart off
    spacing: { line: linesOf(chart) * linePitch, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ children: [ImportedXmlComponent.fromXmlString(frame(chart, at))] })],
  });
  const words = new Paragraph({
    style: styleIds.caption,
    ...(lacking !== null && { keepNext: true }),
    children: [new TextRun(caption(chart, at))],
  });
  if (lacking === null) return [picture, words];
  return [picture, words, new Paragraph({ style: styleIds.note, children: [new TextRun(lacking)] })];
}

function frame(chart: NarrativeChart, at: number): string {
  const { width, height } = extentOf(chart);
  const link = { 'xmlns:c': `${drawing}/chart`, 'xmlns:r': relationships, 'r:id': pendingLink(at) };
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': `${drawing}/main` },
    element('a:graphicData', { uri: `${drawing}/chart` }, element('c:chart', link)),
  );
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': `${drawing}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: width, cy: height }) +
      element('wp:docPr', { id: at + 1, name: chartNumber(at), descr: inWords(chart, at) }) +
      element('wp:cNvGraphicFramePr', {}) +
      graphic,
  );
  return element('w:drawing', {}, inline);
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
