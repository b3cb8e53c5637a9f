/** About so much, more than so much: said once. */
import { matching, measures, number, type StyleRule } from './styleRule';

const about = '(?:大约|约|将近|接近|近)';
const reach = '(?:多达|高达|达到|达)';
const counted = '(?:人次|件次|场次|[件名人项个条份场期户家宗起处次元])';

export const aboutRules: readonly StyleRule[] = [
  {
    key: 'narrative.style-stacked-about',
    find: matching(
      `(?:${about}|超过|超|逾)${number}(?:万|亿)?[余多]|${about}${number}${measures}(?:左右|上下|以上)|${number}(?:万|亿)?[余多]${counted}(?:左右|上下)`,
    ),
  },
  {
    // 达300余件 is usual
    key: 'narrative.style-reach-about',
    find: matching(
      `${reach}(?:到)?${about}${number}|多达${number}(?:万|亿)?[余多]|${reach}${number}${measures}(?:左右|上下)`,
    ),
  },
  {
    key: 'narrative.style-stacked-bound',
    find: matching(
      `(?:至少|不少于|不低于|超过|超|逾)${number}${measures}以上|(?:至多|不超过|不多于|不高于|低于)${number}${measures}以[下内]`,
    ),
  },
];

/** A number to the last digit is exact, and has nothing over it. */
export const remainderRule: StyleRule = {
  key: 'narrative.style-odd-remainder',
  find: matching(`(?<![\\d.])\\d*[1-9][余多](?=${measures})`),
};
