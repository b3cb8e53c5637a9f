/** Lists whose words promise so many: 分别为, 居前三位的是. */
import { readChineseNumeral } from '../../number/chineseNumeral';
import type { Skeleton } from './skeleton';
import { measures, number, type Hit, type StyleRule } from './styleRule';

const and = /、|和|及|以及|与/u;
const figures = new RegExp(`^${number}${measures}(?:(?:、|和)${number}${measures})*`, 'u');

export const listRules: readonly StyleRule[] = [
  { key: 'narrative.style-respectively', find: respectively },
  { key: 'narrative.style-top', find: top },
];

/** 甲、乙分别为5件、3件、2件. What has 和 beside 、 may be read in two ways. */
function respectively({ text }: Skeleton): Hit[] {
  const expression = /([^，。；：（\n]{1,60})分别(?:为|是|达到|达|占)/gu;
  return [...text.matchAll(expression)].flatMap(({ 0: found, 1: named = '', index }): Hit[] => {
    const list = figures.exec(text.slice(index + found.length))?.[0];
    if (list === undefined) return [];
    const counts = [and, /和|及|以及|与/u, /、/u].map((mark) => named.split(mark).length);
    const told = list.split(/、|和/u).length;
    const [most = 1] = counts;
    if (most < 2 || counts.includes(told)) return [];
    return [{ index, found: found + list, params: { items: most, figures: told } }];
  });
}

/** 居前三位的是 with two behind it, or with four. */
function top({ text }: Skeleton): Hit[] {
  const expression =
    /(?:居|排名?|位居|位列)?前([一二两三四五六七八九十]|\d{1,2})[位名]的?(?:分别)?(?:是|为)[：:]?([^，。；\n]+)/gu;
  return [...text.matchAll(expression)].flatMap(({ 0: found, 1: said = '', 2: list = '', index }): Hit[] => {
    const promised = /\d/.test(said) ? Number(said) : readChineseNumeral(said);
    const items = list.replace(/（[^）]*）/gu, '').split('、');
    const told = items.length + (/(?<=.)和(?=.)/u.test(items.at(-1) ?? '') ? 1 : 0);
    if (promised === null || [items.length, told].includes(promised)) return [];
    return [{ index, found, params: { promised, told: items.length } }];
  });
}
