import { kindWords, rollupWords } from '../words';
import type { BreakdownTable } from '../definition';
import { aliasSeparators, code, formula, integer, list, text, word, wordSeparators, yesNo } from './codec';
import type { ColumnSpec, FlatRow } from './sheet';

/** What an entered or derived figure is, wherever it is listed. */
export type Figure = Omit<BreakdownTable['columns'][number], 'code' | 'name'>;

export const years = { min: 1949, max: 2999 };

/** The columns that 指标 and 分组表 share, in the order of 指标. 公式 holds the weight's code where the figure is a weighted mean. */
export const figureColumns: readonly ColumnSpec[] = [
  { caption: '计量单位', field: 'measure', codec: text(''), note: 'definition.note-measure', width: 8 },
  { caption: '类型', field: 'kind', codec: word(kindWords), note: 'definition.note-kind', width: 8 },
  {
    caption: '小数位',
    field: 'decimals',
    codec: integer({ min: 0, max: 6 }, 0),
    note: 'definition.note-decimals',
    width: 7,
  },
  {
    caption: '汇总方式',
    field: 'rollup',
    codec: word(rollupWords),
    note: 'definition.note-rollup',
    width: 9,
  },
  { caption: '公式', field: 'formula', codec: formula, note: 'definition.note-formula', width: 16 },
  { caption: '分子', field: 'numerator', codec: code, note: 'definition.note-numerator', width: 9 },
  { caption: '分母', field: 'denominator', codec: code, note: 'definition.note-denominator', width: 9 },
  {
    caption: '填报对象',
    field: 'audience',
    codec: list(wordSeparators, '、'),
    note: 'definition.note-audience',
    width: 20,
  },
  { caption: '必填', field: 'required', codec: yesNo(false), note: 'definition.note-required', width: 6 },
  { caption: '口径', field: 'note', codec: text(''), note: 'definition.note-note', width: 38 },
  { caption: '起始年', field: 'since', codec: integer(years), note: 'definition.note-since', width: 7 },
  { caption: '终止年', field: 'until', codec: integer(years), note: 'definition.note-until', width: 7 },
  { caption: '替代', field: 'replaces', codec: code, note: 'definition.note-replaces', width: 9 },
  { caption: '可比', field: 'comparable', codec: yesNo(true), note: 'definition.note-comparable', width: 6 },
  {
    caption: '别名',
    field: 'aliases',
    codec: list(aliasSeparators, '；'),
    note: 'definition.note-aliases',
    width: 16,
    optional: true,
  },
];

/** A figure as its row shows it. */
export function flatFigure({ weight, ...figure }: Figure): FlatRow {
  return figure.rollup === 'weighted' ? { ...figure, formula: weight } : figure;
}

/** The figure that a row shows; the schema has still to judge it. */
export function figureFrom({ formula: typed, ...figure }: FlatRow): FlatRow {
  if (typed === undefined) return figure;
  return figure['rollup'] === 'weighted' ? { ...figure, weight: typed } : { ...figure, formula: typed };
}
