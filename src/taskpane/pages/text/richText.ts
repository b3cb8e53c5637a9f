import { message, say } from '../../../messages/message';
import { paragraphText, type Narrative, type NarrativeParagraph } from '../../../narrative/narrative';
import { plainText } from '../../../narrative/plainText';

/** The same text as other programs take it from the clipboard: with headings, and bare. */
export type RichText = { html: string; plain: string };

/** 首行缩进: two characters. */
const indent = '2em';

/** The whole text: title, the line that marks examples, headings and paragraphs. */
export function richText(narrative: Narrative): RichText {
  const example = narrative.example ? [element('p', say(message('narrative.example')))] : [];
  return {
    html: htmlOf([element('h1', narrative.title), ...example, ...narrative.paragraphs.map(paragraphElement)]),
    plain: plainText(narrative),
  };
}

/** One paragraph. */
export function richParagraph(paragraph: NarrativeParagraph): RichText {
  return { html: htmlOf([paragraphElement(paragraph)]), plain: paragraphText(paragraph) };
}

/** A heading on a line of its own is a heading; one that runs on into sentences begins its paragraph in bold. */
function paragraphElement(paragraph: NarrativeParagraph): HTMLElement {
  const { kind, heading } = paragraph;
  const text = paragraphText(paragraph).slice(heading.length);
  if (kind !== 'body' && text === '') return element(kind === 'heading-1' ? 'h2' : 'h3', heading);
  const built = element('p', text);
  built.style.textIndent = indent;
  if (heading !== '') built.prepend(element('b', heading));
  return built;
}

/** Built as nodes, so that text stays text whatever it holds. */
function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function htmlOf(elements: readonly HTMLElement[]): string {
  return elements.map(({ outerHTML }) => outerHTML).join('');
}
