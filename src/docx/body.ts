import { AlignmentType, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { message, say } from '../messages/message';
import type { NarrativeChart } from '../narrative/chart';
import type { Figure, Narrative, NarrativeParagraph } from '../narrative/narrative';
import { chartParagraphs } from './charts/chartParagraphs';
import { joined } from './joined';
import { font, fonts } from './layout';
import { styleIds } from './styles';

/** A figure as it stands in its paragraph, with what goes round it. */
export type FigureWriter = (figure: Figure) => ParagraphChild[];

/** Title, a line that marks examples, an empty line, and the text, each chart behind the paragraph that it follows. */
export function bodyOf(
  narrative: Narrative,
  figure: FigureWriter,
  charts: readonly NarrativeChart[] = [],
): Paragraph[] {
  const title = new Paragraph({
    style: styleIds.title,
    children: [new TextRun(narrative.title)],
  });
  const example = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: say(message('narrative.example')), font: font(fonts.subheading) })],
  });
  const blank = new Paragraph({});
  const text = narrative.paragraphs.flatMap((paragraph, place) => [
    paragraphOf(paragraph, figure),
    ...charts.flatMap((chart, at) => (chart.after === place ? chartParagraphs(chart, at) : [])),
  ]);
  return [title, ...(narrative.example ? [example] : []), blank, ...text];
}

/**
 * Headings on lines of their own are headings to Word too (its navigation pane lists them); one that runs on into text only has
 * its typeface.
 */
function paragraphOf(paragraph: NarrativeParagraph, figure: FigureWriter): Paragraph {
  const runs = joined(paragraph.sentences.flatMap(({ pieces }) => pieces)).flatMap((piece) =>
    piece.type === 'text' ? [new TextRun(piece.text)] : figure(piece),
  );
  // 22 lines to the page, whatever the paragraph
  const options = { style: styleIds.text, widowControl: false };
  if (paragraph.kind === 'body') return new Paragraph({ ...options, children: runs });
  if (runs.length === 0) {
    const style = paragraph.kind === 'heading-1' ? styleIds.heading1 : styleIds.heading2;
    return new Paragraph({ style, children: [new TextRun(paragraph.heading)] });
  }
  const typeface = paragraph.kind === 'heading-1' ? fonts.heading : fonts.subheading;
  return new Paragraph({
    ...options,
    children: [new TextRun({ text: paragraph.heading, font: font(typeface) }), ...runs],
  });
}
