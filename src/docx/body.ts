import { AlignmentType, Paragraph, TextRun } from 'docx';
import { message, say } from '../messages/message';
import type { Narrative, NarrativeParagraph } from '../narrative/narrative';
import { font, fonts } from './layout';
import { styleIds } from './styles';

/** Title, a line that marks examples, an empty line, and the text. */
export function bodyOf(narrative: Narrative): Paragraph[] {
  const title = new Paragraph({
    style: styleIds.title,
    children: [new TextRun(narrative.title)],
  });
  const example = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: say(message('narrative.example')), font: font(fonts.subheading) })],
  });
  const blank = new Paragraph({});
  return [title, ...(narrative.example ? [example] : []), blank, ...narrative.paragraphs.map(paragraphOf)];
}

/**
 * Headings on lines of their own are headings to Word too (its navigation pane lists them); one that runs on into text only has
 * its typeface.
 */
function paragraphOf(paragraph: NarrativeParagraph): Paragraph {
  const text = paragraph.sentences.flatMap((sentence) => sentence.pieces.map((piece) => piece.text)).join('');
  // 22 lines to the page, whatever the paragraph
  const options = { style: styleIds.text, widowControl: false };
  if (paragraph.kind === 'body') return new Paragraph({ ...options, children: [new TextRun(text)] });
  if (text === '') {
    const style = paragraph.kind === 'heading-1' ? styleIds.heading1 : styleIds.heading2;
    return new Paragraph({ style, children: [new TextRun(paragraph.heading)] });
  }
  const typeface = paragraph.kind === 'heading-1' ? fonts.heading : fonts.subheading;
  return new Paragraph({
    ...options,
    children: [new TextRun({ text: paragraph.heading, font: font(typeface) }), new TextRun(text)],
  });
}
