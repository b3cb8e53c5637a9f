/** Marks in a person's own document: `{{全文}}`, `{{段落:复议}}`, `{{FY_02|同比}}`. */
import { isTextAlone, spansOf } from '../update/standing';
import { paragraphText, type Paragraph, type Story } from '../reading/story';

export type Mark = {
  story: Story;
  paragraph: Paragraph;
  /** UTF-16 offsets into the paragraph's text, braces included. */
  from: number;
  to: number;
  /** What stands between the braces, without the blanks around it. */
  content: string;
  /** It is all that its paragraph says. */
  isAlone: boolean;
  /** A picture, a field or a break stands in the same run. */
  isTangled: boolean;
};

const pattern = /\{\{([^{}]*)\}\}/g;

/** The marks of a part in the order in which they stand in its source. */
export function marksIn(story: Story): Mark[] {
  return story.paragraphs
    .toSorted((a, b) => a.from - b.from)
    .flatMap((paragraph) => {
      const text = paragraphText(paragraph);
      return [...text.matchAll(pattern)].map((match): Mark => {
        const [from, to] = [match.index, match.index + match[0].length];
        return {
          story,
          paragraph,
          from,
          to,
          content: (match[1] ?? '').trim(),
          isAlone: text.trim() === match[0],
          isTangled: !spansOf(paragraph, from, to).every(isTextAlone),
        };
      });
    });
}
