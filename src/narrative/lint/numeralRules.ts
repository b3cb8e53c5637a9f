/** Figures in digits, counts in words where they are rough or name a thing: GB/T 15835-2011. */
import { matching, measures, number, unquoted, type StyleRule } from './styleRule';

const digit = '[零〇○一二三四五六七八九]';
const numeral = '[一二三四五六七八九十百]';
const space = '[ \\u00a0\\u2009\\u3000]';
/** 三四件, 几十件, 两三次 are rough, and rightly in words. */
const notRough = '(?<![一二三四五六七八九十百千万两几第])';

export const numeralRules: readonly StyleRule[] = [
  { key: 'narrative.style-wide-digits', find: matching('[０-９]+(?:[．，][０-９]+)*[％]?') },
  { key: 'narrative.style-wide-percent', find: matching(`${number}％`) },
  { key: 'narrative.style-thousands', find: matching('\\d{1,3}(?:[,，]\\d{3})+(?!\\d)') },
  { key: 'narrative.style-split-number', find: matching(`${number}(?:${space}+${number})+`) },
  {
    key: 'narrative.style-chinese-count',
    find: unquoted(
      `${notRough}(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九][百千][零一二三四五六七八九十百]*|[一二三四五六七八九])(?:人次|件次|场次|户次|万元|亿元|个百分点)|${notRough}(?:[一二三四五六七八九]?十[一二三四五六七八九]|[二三四五六七八九]十)(?:件|名|项|份|户|家|宗|起)`,
    ),
  },
  {
    // 百分之百 is a word of its own, 百分之二十几 is rough
    key: 'narrative.style-chinese-figure',
    find: unquoted(
      `(?<!${digit})[一二]${digit}{3}年|(?<!正|腊|闰|农历)(?<!${numeral})${numeral}{1,2}月${numeral}{1,3}日|百分之(?!百)(?:${numeral}|[零点])+(?![零点几]|${numeral})`,
    ),
  },
  {
    key: 'narrative.style-arabic-item',
    find: matching('(?<![^。；：！？\\n])\\d{1,2}是(?=\\p{Script=Han})'),
  },
  { key: 'narrative.style-mixed-numeral', find: unquoted(`\\d[十百千](?=[余多]?${measures})`) },
  {
    key: 'narrative.style-rough-digits',
    find: unquoted(
      `(?<![第为是表图、.\\d])[1-9]、[1-9](?=[余多]?${measures})|几\\d+(?=${measures})|${number}几(?=${measures})`,
      ({ found }) => !found.includes('、') || Number(found.at(-1)) - Number(found.at(0)) === 1,
    ),
  },
  { key: 'narrative.style-percent-range', find: matching(`${number}\\s*[-–—~～至]\\s*${number}[%％]`) },
  { key: 'narrative.style-range-mark', find: matching(`${number}[%％]\\s*[-–—~]\\s*${number}[%％]`) },
];
