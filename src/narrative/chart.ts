/** A picture that belongs to a text, as plain data; what draws it decides on its looks. */
import type { FigureOperand } from './narrative';

/** A bar or a pair of bars: its name and the value in each series, with the cell that it is from. */
export type ChartLine = { name: string; values: (FigureOperand & { value: number })[] };

export type NarrativeChart = {
  /** Place in the text's paragraphs of the one that it follows. */
  after: number;
  /** Without number and unit of measure: `党的领导主要数据与上年对比`. */
  title: string;
  /** Of all values; empty where they have none. */
  measure: string;
  /** Names of the series, earlier years first; where there is one alone, it goes without a name. */
  series: string[];
  lines: ChartLine[];
  /** What the figures lack, where they are not whole: `截至目前，4个单位中3个已报送`. */
  lacks: string[];
};
