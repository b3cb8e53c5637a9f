import { divide, multiply, rationalOf, toNumber } from './rational';
import type { Figure } from './figure';
import { plainText } from './plainText';

/** Measures that people write after a figure. A date's 年, 月, 日, 号 are not among them: `2025年` is no figure of years. */
const common =
  '件 起 宗 例 次 人 名 位 个 户 家 期 份 本 册 条 项 部 篇 处 所 座 块 幅 张 面 台 辆 套 批 类 种 支 只 头 株 吨 公斤 千克 克 斤 ' +
  '元 天 小时 分钟 学时 课时 个月 周 公里 千米 米 平方米 平方公里 立方米 亩 公顷 千瓦时 栋 间 封 村 社区 分 倍 % ‰ 百分点 个百分点 ' +
  '件次 人次 户次 家次 项次 条次 场 场次 班次 车次 轮次 批次 频次 人天';

/** Measures that begin with a multiplier and yet are whole. */
const whole = new Set(['千克', '千米', '千瓦时', '百分点']);

const scales: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
]);

const commonPattern = patternOf(common.split(' '));

/**
 * Splits a measure from the end of a figure, in brackets or without: `12(件)`, `70万元` (into 70万 and 元).
 * @param measure the indicator's own, known besides the common ones
 */
export function splitMeasure(text: string, measure = ''): { amount: string; unit?: string } {
  const { unit: own } = scaledMeasure(measure);
  const patterns = own === '' ? [commonPattern] : [patternOf([own]), commonPattern];
  const matches = patterns.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const [match] = matches.sort((a, b) => a.index - b.index);
  if (!match) return { amount: text };
  const unit = match[1] ?? match[2] ?? '';
  return { amount: text.slice(0, match.index), unit: unit === '个百分点' ? '百分点' : unit };
}

/**
 * The figure in an indicator's 计量单位: 70万元 is 70 where that is 万元. Null where the figure names another unit, and for a figure such
 * as 70万 where the unit has a multiplier of its own, since either may be meant.
 * @example inMeasure(readFigure('269.77万件'), '万件') //=> 269.77
 */
export function inMeasure(figure: Figure & { kind: 'number' }, measure: string): number | null {
  const { unit, scale } = scaledMeasure(measure);
  if (figure.unit !== undefined && figure.unit !== unit) return null;
  if (scale === 1 || (figure.unit === undefined && !figure.remarks.includes('multiplier')))
    return figure.value;
  return figure.unit === undefined ? null : toNumber(divide(rationalOf(figure.value), rationalOf(scale)));
}

/**
 * A value in another 计量单位 of the same thing, exactly; null where the two do not convert.
 * @example convertMeasure(1.2, '万元', '元') //=> 12000
 */
export function convertMeasure(value: number, from: string, to: string): number | null {
  const [own, wanted] = [scaledMeasure(from), scaledMeasure(to)];
  if (own.unit !== wanted.unit) return null;
  if (own.scale === wanted.scale) return value;
  return toNumber(divide(multiply(rationalOf(value), rationalOf(own.scale)), rationalOf(wanted.scale)));
}

/** 万元 is 元 by ten thousands. */
function scaledMeasure(measure: string): { unit: string; scale: number } {
  const plain = plainText(measure)?.text ?? measure;
  const [, prefix = '', unit = ''] = /^([百千]?[万亿]|[百千])(.+)$/.exec(plain) ?? [];
  const scale = whole.has(plain) ? undefined : scales.get(prefix);
  if (scale !== undefined) return { unit, scale };
  return { unit: plain === '个百分点' ? '百分点' : plain, scale: 1 };
}

function patternOf(units: readonly string[]): RegExp {
  const any = [...units]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
  return new RegExp(`(?:\\((${any})\\)|(${any}))$`, 'u');
}
