/** Days and years. */
import { matching, unquoted, type StyleRule } from './styleRule';

const shortYear = '(?<![\\d.第])(?:1[5-9]|2\\d|3[0-5])年';

export const dateRules: readonly StyleRule[] = [
  {
    key: 'narrative.style-padded-date',
    find: matching('(?:年0\\d月(?:\\d{1,2}日)?|月0\\d日)'),
  },
  {
    // 20年来, 15年 are lengths of time
    key: 'narrative.style-short-year',
    find: unquoted(
      `${shortYear}(?:度|底|初|末|上半年|下半年|第[一二三四]季度|\\d{1,2}月)|(?<=[较比与自])${shortYear}(?=同期|相比|[增减提下上，])`,
    ),
  },
  {
    key: 'narrative.style-no-date',
    find: unquoted(
      '截至[^，。；：、\\n]{0,20}',
      ({ found }) => !/[年月日季末底今此]|目前|现在|当前|本期/u.test(found),
    ),
  },
  { key: 'narrative.style-cutoff', find: unquoted('截止(?=目前|\\d|年|今|本年|上年|去年|当前)') },
];
