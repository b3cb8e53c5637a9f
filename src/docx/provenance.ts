import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
} from 'docx';
import { message, say } from '../messages/message';
import type { Figure } from '../narrative/narrative';
import type { FigureWriter } from './body';
import { sourceLines } from './sourceLines';

/** Each figure in a bookmark of its own, and where comments are wanted with one that says where it comes from. */
export function provenance(
  figures: readonly Figure[],
  names: readonly string[],
  withComments: boolean,
): { write: FigureWriter; comments: ICommentOptions[] } {
  const numbers = new Map(figures.map((figure, number) => [figure, number]));
  const write: FigureWriter = (figure) => {
    const number = numbers.get(figure) ?? 0;
    const text = new TextRun(figure.text);
    // comments inside: LibreOffice moves the end of a bookmark that a comment follows
    const children = withComments
      ? [
          new CommentRangeStart(number),
          text,
          new CommentRangeEnd(number),
          new TextRun({ children: [new CommentReference(number)] }),
        ]
      : [text];
    return [new Bookmark({ id: names[number] ?? '', children })];
  };
  return { write, comments: withComments ? figures.map(commentOn) : [] };
}

function commentOn(figure: Figure, id: number): ICommentOptions {
  return {
    id,
    author: say(message('docx.author')),
    initials: say(message('docx.author')),
    children: sourceLines(figure).map((line) => new Paragraph({ children: [new TextRun(line)] })),
  };
}
