import { chapterCaptions, totalsCaptions } from '../template/captions';

/** Header of 指标总表; where the definition has weighted means, two more captions follow. */
export const captions = [...chapterCaptions.slice(0, 7), totalsCaptions.answers] as const;

const at = (caption: (typeof captions)[number]) => captions.indexOf(caption);

export const totalsColumns = {
  code: at('指标代码'),
  name: at('指标名称'),
  measure: at('计量单位'),
  current: at('本年数'),
  previous: at('上年数'),
  change: at('增减'),
  growth: at('同比(%)'),
  answers: at(totalsCaptions.answers),
  products: captions.length,
  weights: captions.length + 1,
} as const;
