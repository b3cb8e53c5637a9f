import { message, say } from '../messages/message';
import { paragraphText, type Narrative } from './narrative';

/** Two characters, as every paragraph of an official document begins. */
const indent = '　　';

/**
 * The narrative as a text file: title, then a line a paragraph, indented by two characters; it ends with a line break.
 * @example plainText(narrative) //=> '互助县2025年度统计数据\n\n　　全年受理38件。\n'
 */
export function plainText(narrative: Narrative): string {
  const head = narrative.example ? [narrative.title, say(message('narrative.example'))] : [narrative.title];
  const body = narrative.paragraphs.map((paragraph) => indent + paragraphText(paragraph));
  return `${[...head, '', ...body].join('\n')}\n`;
}

/** The paragraphs as plain strings, without indent: what a summary's 统计段落 sheet holds, a cell each. */
export function paragraphTexts(narrative: Narrative): string[] {
  return narrative.paragraphs.map(paragraphText);
}
