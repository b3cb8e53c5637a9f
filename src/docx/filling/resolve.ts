import type { Catalogue } from '../../definition/catalogue';
import type { TextVariant } from '../../definition/definition';
import { nearest } from '../../formula/nearest';
import { message, type Message } from '../../messages/message';
import { openTexts } from '../../narrative/check';
import { narrate } from '../../narrative/narrate';
import type { Narrative, NarrativeParagraph, NarrativePiece } from '../../narrative/narrative';
import type { Submission } from '../../submission/submission';
import { bracketTexts, withTexts } from '../asking';

/** What comes in the place of a mark. */
export type Filling =
  /** Within its paragraph; null where the summary has no figure for it. */
  | { kind: 'inline'; pieces: NarrativePiece[] | null }
  /** Paragraphs in the place of its own. */
  | { kind: 'block'; paragraphs: NarrativeParagraph[] }
  /** 数据来源: the table of all figures that the document was given. */
  | { kind: 'sources' }
  /** No mark that this program knows; the reason says what would be right. */
  | { kind: 'unknown'; reason: Message };

export type Resolved = {
  fillings: ReadonlyMap<string, Filling>;
  /** The whole text: its title and what it says of itself (partial totals, examples). */
  narrative: Narrative;
};

const wholes = { 全文: 'block', 标题: 'inline', 数据来源: 'sources' } as const;
const sections = /^段落\s*[:：]\s*(.+)$/;

/** What each mark asks for. @param contents as between the braces */
export function resolveMarks(
  contents: Iterable<string>,
  catalogue: Catalogue,
  summary: Submission,
  length: { variant?: TextVariant },
): Resolved {
  const narrative = narrate(catalogue, summary, length);
  const { variant } = narrative;
  const fillings = new Map<string, Filling>();
  const brackets: string[] = [];
  for (const content of new Set(contents)) {
    const section = sections.exec(content)?.[1];
    if (section !== undefined) fillings.set(content, sectionFilling(section, variant, catalogue, summary));
    else if (Object.hasOwn(wholes, content)) {
      fillings.set(content, wholeFilling(content as keyof typeof wholes, narrative));
    } else brackets.push(content);
  }
  for (const [content, filling] of bracketFillings(brackets, catalogue, summary))
    fillings.set(content, filling);
  return { fillings, narrative };
}

function wholeFilling(content: keyof typeof wholes, { title, paragraphs }: Narrative): Filling {
  if (wholes[content] === 'sources') return { kind: 'sources' };
  if (wholes[content] === 'block') return { kind: 'block', paragraphs: written(paragraphs) };
  return { kind: 'inline', pieces: [{ type: 'text', text: title }] };
}

/** What texts say, without what the program says of the whole. */
function written(paragraphs: readonly NarrativeParagraph[]): NarrativeParagraph[] {
  return paragraphs.filter(({ template }) => template !== undefined);
}

/** By 编号 of a text, code or name of a chapter, or a part of a name that only one chapter has. */
function sectionFilling(
  name: string,
  variant: TextVariant,
  catalogue: Catalogue,
  summary: Submission,
): Filling {
  const level = catalogue.units.get(summary.unit)?.level;
  const texts = catalogue.definition.texts.filter(
    ({ levels }) => level !== undefined && levels.includes(level),
  );
  const chapters = catalogue.chapters.filter(({ code }) => texts.some(({ chapter }) => chapter === code));
  const exact = chapters.filter((chapter) => chapter.code === name || chapter.name === name);
  const alike = exact.length > 0 ? exact : chapters.filter((chapter) => chapter.name.includes(name));
  const own = texts.filter(({ id }) => id === name);
  const [chapter] = alike;
  const chosen =
    own.length > 0 ? own : alike.length === 1 ? texts.filter((text) => text.chapter === chapter?.code) : [];
  if (chosen.length > 0) {
    // a text that is asked for by its own 编号 is given whatever its length
    const length = own.length > 0 ? {} : { variant };
    const { paragraphs } = narrate(withTexts(catalogue, chosen), summary, length);
    return { kind: 'block', paragraphs: written(paragraphs) };
  }
  const names = alike.length > 1 ? alike.map((one) => one.name) : chapters.map((one) => one.name);
  const near = alike.length > 1 ? names : nearest(name, [...names, ...texts.map(({ id }) => id)]);
  const known = (near.length > 0 ? near : names).map((one) => `{{段落:${one}}}`).join('、');
  return { kind: 'unknown', reason: message('docx.mark-section', { known }) };
}

/** What the clause language has between its brackets: figures, and words such as 单位. */
function bracketFillings(
  contents: readonly string[],
  catalogue: Catalogue,
  summary: Submission,
): [string, Filling][] {
  const texts = bracketTexts(catalogue, summary, contents);
  const wrong = new Map(
    openTexts(withTexts(catalogue, texts)).mistakes.map(({ template, message: { params } }) => [
      template,
      params,
    ]),
  );
  for (const { id, text } of texts) if (/[[\]]/.test(text.slice(1, -1)) && !wrong.has(id)) wrong.set(id, {});
  const sound = texts.filter(({ id }) => !wrong.has(id));
  const { paragraphs } = narrate(withTexts(catalogue, sound), summary);
  return contents.map((content, at) => {
    const mistake = wrong.get(`${at}`);
    if (mistake !== undefined || wrong.has(`${at}`))
      return [content, unknown(content, mistake?.['reason'], catalogue)];
    const own = paragraphs.filter(({ template }) => template === `${at}`);
    const pieces = own.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.pieces));
    return [content, { kind: 'inline', pieces: pieces.length > 0 ? pieces : null }];
  });
}

/** @param why what the clause language finds wrong */
function unknown(content: string, why: unknown, catalogue: Catalogue): Filling {
  const [head = ''] = content.split(/[|｜]/);
  const byName = [...catalogue.indicators.values()].map(({ code, name }) => [name, code] as const);
  const marks = new Map<string, string>([
    ...Object.keys(wholes).map((name) => [name, name] as const),
    ...catalogue.chapters.map(({ name }) => [name, `段落:${name}`] as const),
    ...byName,
    ...[...catalogue.indicators.keys()].map((code) => [code, code] as const),
  ]);
  const near = nearest(head.trim(), marks.keys()).map((name) => `{{${marks.get(name) ?? name}}}`);
  const known = near.length > 0 ? near.join('、') : message('docx.mark-kinds');
  const reason = isMessage(why) ? why : message('docx.mark-not-known');
  return { kind: 'unknown', reason: message('docx.mark-unknown', { reason, known }) };
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'key' in value;
}
