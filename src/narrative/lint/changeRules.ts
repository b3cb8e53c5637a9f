/** More and less, by how much, and compared with what. */
import { matching, number, sentencesIn, unquoted, type Hit, type StyleRule } from './styleRule';

/** Rates in percent; 发案率 and its like are per so many people, and fall by percentages. */
const ratio = '(?:(?<!发案|发生|死亡|出生|案发)率(?![先领])|比例|比重|占比|满意度)';
const rises = '(?:增长|增加|提高|扩大|上升|提升)';
const falls = '(?:下降|减少|降低|缩小|下滑|压减|压缩)';

export const changeRules: readonly StyleRule[] = [
  {
    key: 'narrative.style-points',
    find: matching(
      `${ratio}[^，。；、（）\\d]{0,8}(?:提高|上升|增加|增长|下降|降低|减少)了?\\s*${number}[%％]`,
    ),
  },
  { key: 'narrative.style-points-word', find: matching(`${number}(?:百分点|[%％]个百分点|个百分比)`) },
  { key: 'narrative.style-fall-times', find: matching(`${falls}了?${number}倍`) },
  {
    // 增长为原来的3倍 is clear: three times as much
    key: 'narrative.style-rise-to-times',
    find: matching(
      `${rises}(?:到|至|为)${number}倍|${rises}了?(?:原来|上年同期|去年同期|上年|去年)的${number}倍`,
    ),
  },
  { key: 'narrative.style-doubled', find: matching(`翻了?(?:${number}|[一二两三四五六七八九十])倍`) },
  {
    key: 'narrative.style-signed-change',
    find: unquoted(
      `(?:同比|环比|比上年|较上年|增幅|降幅|${rises}|${falls})了?为?[-−－+＋]\\s*${number}[%％]?`,
    ),
  },
  {
    key: 'narrative.style-twice-compared',
    find: matching('(?:同比|[比较与](?:上年|去年)(?:同期)?(?:相比)?)[，、]?(?:同比|比上年|与上年)'),
  },
  { key: 'narrative.style-compared-year', find: unquoted('同比(?:去年|前年|\\d{4}年)') },
  { key: 'narrative.style-month-on-month', find: monthOnMonth },
];

/** 环比 compares with the month or quarter before: a sentence of whole years has no use for it. */
function monthOnMonth({ text }: { text: string }): Hit[] {
  return sentencesIn(text).flatMap(({ start, sentence }) => {
    const at = sentence.indexOf('环比');
    const isOfYear = /全年|年度|上年|去年|\d{4}年/u.test(sentence) && !/[月周旬]|季度|半年/u.test(sentence);
    return at >= 0 && isOfYear ? [{ index: start + at, found: '环比' }] : [];
  });
}

/** Typed into a template, it stays where there is nothing to compare with. */
export const typedComparison: StyleRule = {
  key: 'narrative.style-typed-comparison',
  find: unquoted('(?:同比|环比)', ({ index }, { text, isPrinted }) => {
    const next = text.slice(index + 2);
    return !isPrinted(index) && !/^(?:同比|比上年|与上年)/u.test(next);
  }),
};
