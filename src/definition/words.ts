/** The Chinese words of the definition workbook for the values of the schema, in the order in which a list offers them. */
import type {
  Definition,
  IndicatorKind,
  RollupMethod,
  Rule,
  RuleSeverity,
  TextVariant,
  UnitLevel,
} from './definition';

export type Words<Value extends string> = Readonly<Record<Value, string>>;

/** 级别 of a unit. */
export const levelWords: Words<UnitLevel> = {
  province: '省',
  city: '市',
  county: '县',
  township: '乡镇',
  department: '部门',
};

/** 类型. */
export const kindWords: Words<IndicatorKind> = {
  count: '计数',
  amount: '金额',
  stock: '期末数',
  rate: '比率',
  yesno: '是否',
  text: '文字',
};

/** 汇总方式. */
export const rollupWords: Words<RollupMethod> = {
  sum: '求和',
  derived: '计算',
  lead: '牵头',
  weighted: '加权',
  max: '最大',
  list: '列示',
  none: '不汇总',
};

/** 级别 of a rule. */
export const severityWords: Words<RuleSeverity> = { error: '错误', warning: '提示' };

/** 空值. */
export const blankWords: Words<Rule['blank']> = { skip: '跳过', error: '报错' };

/** 篇幅 of a text. */
export const variantWords: Words<TextVariant> = { full: '详版', brief: '简版' };

/** 取整. */
export const roundingWords: Words<Definition['rounding']> = { 'half-away': '四舍五入', truncate: '截断' };

/** 必填, 可比, 本级. */
export const yes = '是';
export const no = '否';

/**
 * The value of a word; undefined where it is none of them.
 * @example valueOf(levelWords, '乡镇') //=> 'township'
 */
export function valueOf<Value extends string>(words: Words<Value>, word: string): Value | undefined {
  return valuesOf(words).find((value) => words[value] === word);
}

/** @example valuesOf(severityWords) //=> ['error', 'warning'] */
export function valuesOf<Value extends string>(words: Words<Value>): Value[] {
  return Object.keys(words) as Value[];
}

/** @example wordsOf(severityWords) //=> ['错误', '提示'] */
export function wordsOf(words: Words<string>): string[] {
  return Object.values(words);
}
