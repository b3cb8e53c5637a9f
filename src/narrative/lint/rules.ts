/** Rules of writing that the look of a text shows: GB/T 15835-2011 and the usage of statistics. */
import type { MessageKey } from '../../messages/message';
import type { Skeleton } from './skeleton';

/** What reads wrongly: from which index of the skeleton, and the words. */
export type Hit = { index: number; found: string };

export type StyleRule = {
  /** Says what is wrong with `{found}` and how to mend it. */
  key: MessageKey;
  find(skeleton: Skeleton): Hit[];
};

const measures =
  '(?:万|亿)?(?:人次|件次|场次|户次|件|名|人|项|个|条|份|场|期|户|家|宗|起|支|处|部|座|册|辆|台|次|元|个百分点|[%％‰])';
const number = '\\d[\\d.]*';
const ratio = '(?:率|比例|比重|占比|满意度)';

/** Wherever the pattern matches; a part of the match alone where it names one `at`. */
function matching(pattern: string, isHit: (hit: Hit, skeleton: Skeleton) => boolean = () => true) {
  const expression = new RegExp(pattern, 'gu');
  return (skeleton: Skeleton): Hit[] =>
    [...skeleton.text.matchAll(expression)]
      .map(({ 0: found, index }) => ({ index, found }))
      .filter((hit) => isHit(hit, skeleton));
}

/** Quoted words are names: “12345”, “一件事”. */
function isQuoted({ index }: Hit, { text }: Skeleton): boolean {
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
  const count = (marks: string) => [...before].filter((character) => marks.includes(character)).length;
  return count('“‘《') > count('”’》');
}

/** Rules for templates and for finished texts. */
export const styleRules: readonly StyleRule[] = [
  { key: 'narrative.style-wide-digits', find: matching('[０-９]+(?:[．，][０-９]+)*[％]?') },
  { key: 'narrative.style-wide-percent', find: matching(`${number}％`) },
  { key: 'narrative.style-thousands', find: matching('\\d{1,3}(?:[,，]\\d{3})+(?!\\d)') },
  {
    // 三四件, 几十件, 两三次 are rough, and rightly in words
    key: 'narrative.style-chinese-count',
    find: matching(
      '(?<![一二三四五六七八九十百千万两几第])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九][百千][零一二三四五六七八九十百]*|[一二三四五六七八九])(?:人次|件次|场次|户次|万元|亿元|个百分点)|(?<![一二三四五六七八九十百千万两几第])(?:[一二三四五六七八九]?十[一二三四五六七八九]|[二三四五六七八九]十)(?:件|名|项|份|户|家|宗|起)',
      (hit, skeleton) => !isQuoted(hit, skeleton),
    ),
  },
  { key: 'narrative.style-percent-range', find: matching(`${number}\\s*[-–—~～至]\\s*${number}[%％]`) },
  { key: 'narrative.style-range-mark', find: matching(`${number}[%％]\\s*[-–—~]\\s*${number}[%％]`) },
  {
    key: 'narrative.style-padded-date',
    find: matching('(?:年0\\d月(?:\\d{1,2}日)?|月0\\d日)'),
  },
  {
    key: 'narrative.style-stacked-about',
    find: matching(
      `(?:大约|约|将近|接近|近)${number}(?:万|亿)?[余多]|(?:大约|约|将近|接近|近)${number}${measures}(?:左右|上下|以上)|${number}(?:万|亿)?[余多](?:人次|件次|场次|[件名人项个条份场期户家宗起处次元])(?:左右|上下)`,
    ),
  },
  {
    key: 'narrative.style-points',
    find: matching(`${ratio}[^，。；、（）\\d]{0,8}(?:提高|上升|增加|增长|下降|降低|减少)了?${number}[%％]`),
  },
  {
    key: 'narrative.style-fall-times',
    find: matching(`(?:下降|减少|降低|缩小|下滑|压减|压缩)了?${number}倍`),
  },
  { key: 'narrative.style-points-word', find: matching(`${number}(?:百分点|[%％]个百分点|个百分比)`) },
  {
    key: 'narrative.style-twice-compared',
    find: matching('(?:同比|比上年|较上年|与上年相比)[，、]?(?:同比|比上年|与上年)'),
  },
  {
    key: 'narrative.style-twice-measured',
    find: matching(`\\d(${measures})\\1`, ({ index }, { isPrinted }) => isPrinted(index)),
  },
];

/** Rules for templates alone. */
export const templateRules: readonly StyleRule[] = [
  {
    key: 'narrative.style-typed-figure',
    find: matching(
      `(?<![\\d.])${number}${measures}`,
      (hit, skeleton) => !skeleton.isPrinted(hit.index) && !isQuoted(hit, skeleton),
    ),
  },
];
