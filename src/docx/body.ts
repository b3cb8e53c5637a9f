import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { message, say } from '../messages/message';
import type { Narrative, NarrativeParagraph } from '../narrative/narrative';
import { font, fonts, indent, linePitch, sizes } from './layout';

const spacing = { line: linePitch, lineRule: LineRuleType.EXACTLY, before: 0, after: 0 };

/** Title, a line that marks examples, an empty line, and the text. */
export function bodyOf(narrative: Narrative): Paragraph[] {
  const title = new Paragraph({
    style: 'Title',
    children: [new TextRun(narrative.title)],
  });
  const example = new Paragraph({
    spacing,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: say(message('narrative.example')), font: font(fonts.subheading) })],
  });
  const blank = new Paragraph({ spacing });
  return [title, ...(narrative.example ? [example] : []), blank, ...narrative.paragraphs.map(paragraphOf)];
}

/**
 * Headings on lines of their own are headings to Word too (its navigation pane lists them); one that runs on into text only has
 * its typeface.
 */
function paragraphOf(paragraph: NarrativeParagraph): Paragraph {
  const text = paragraph.sentences.flatMap((sentence) => sentence.pieces.map((piece) => piece.text)).join('');
  const options: IParagraphOptions = { spacing, indent, alignment: AlignmentType.BOTH };
  if (paragraph.kind === 'body') return new Paragraph({ ...options, children: [new TextRun(text)] });
  if (text === '') {
    const style = paragraph.kind === 'heading-1' ? 'Heading1' : 'Heading2';
    return new Paragraph({ style, children: [new TextRun(paragraph.heading)] });
  }
  const typeface = paragraph.kind === 'heading-1' ? fonts.heading : fonts.subheading;
  return new Paragraph({
    ...options,
    children: [new TextRun({ text: paragraph.heading, font: font(typeface) }), new TextRun(text)],
  });
}

/** What the paragraphs above look like by default. */
export const styles = {
  default: {
    document: {
      run: { font: font(fonts.body), size: sizes.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing },
    },
    title: {
      run: { font: font(fonts.title), size: sizes.title, bold: false },
      // a line of 22 pt needs more room than the text's lines
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...spacing, line: 700 } },
    },
    heading1: heading(fonts.heading, 0),
    heading2: heading(fonts.subheading, 1),
  },
};

function heading(name: string, outlineLevel: number) {
  return {
    run: { font: font(name), size: sizes.body, bold: false, color: '000000' },
    paragraph: { spacing, indent, outlineLevel, keepNext: true },
  };
}
