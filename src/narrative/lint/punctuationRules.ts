/** GB/T 15834-2011, as far as a slip of the keyboard goes. */
import { matching, type Hit, type StyleRule } from './styleRule';
import type { Skeleton } from './skeleton';

const han = '\\p{Script=Han}';
const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）', '【': '】' };
const closing = new Set(Object.values(pairs));

/** One is enough to show that a paragraph has them. */
const firstOnly =
  (find: StyleRule['find']): StyleRule['find'] =>
  (skeleton) =>
    find(skeleton).slice(0, 1);

export const punctuationRules: readonly StyleRule[] = [
  {
    key: 'narrative.style-half-width',
    find: firstOnly(
      matching(
        `(?<=[${han}”’》）%\\d])[,;:?!](?=[${han}“‘《（])|(?<=${han})\\.(?=${han}|$|\\n)|\\([^()\\n]{1,60}\\)|"[^"\\n]{1,60}"`,
        ({ found }) => found.length === 1 || /\p{Script=Han}/u.test(found),
      ),
    ),
  },
  {
    // 调解、和解, 提醒、及时, 评比、与会 are words
    key: 'narrative.style-comma-and',
    find: matching(
      `、(?:以及|和(?![解谐平睦美好气善硕田顺蔼缓声音])|及(?![时格早第])|与(?![会时众共]))(?=${han}|“)`,
    ),
  },
  {
    // what braces leave out is tidied away
    key: 'narrative.style-double-mark',
    find: matching('[，。；：、]{2,}', ({ index, found }, { at }) =>
      [...found].every((_, offset) => at(index + offset) === at(index) + offset),
    ),
  },
  {
    key: 'narrative.style-nested-title',
    find: matching('《[^《》<＜\\n]{0,60}(?:《[^《》\\n]{0,60}》|[<＜][^<>＜＞《》\\n]{0,60}[>＞])'),
  },
];

/** A mark without its other half, or inside a pair of the same quotation marks. For finished paragraphs: braces part the marks of templates. */
export const balanceRule: StyleRule = { key: 'narrative.style-unbalanced', find: unbalanced };

function unbalanced({ text }: Skeleton): Hit[] {
  const open: { index: number; found: string }[] = [];
  const hits: Hit[] = [];
  for (const { 0: found, index } of text.matchAll(/[“”‘’《》（）【】]/gu)) {
    const top = open.at(-1);
    if (found === top?.found && '“‘'.includes(found)) hits.push({ index, found });
    else if (!closing.has(found)) open.push({ index, found });
    else if (top && pairs[top.found] === found) open.pop();
    else if (!/^\s*[\d一二三四五六七八九十]+$/u.test(text.slice(0, index))) hits.push({ index, found });
  }
  return [...hits, ...open].sort((a, b) => a.index - b.index);
}
