/**
 * What one collection asks: chapters, indicators, breakdown tables, units, rules, narrative texts. Data only.
 * definition/ may import formula/, workbook/, number/ and messages/.
 */
import type * as z from 'zod';
import type {
  chapterSchema,
  definitionSchema,
  indicatorSchema,
  narrativeSchema,
  ruleSchema,
  tableSchema,
  unitSchema,
} from './schema';

/** 级别, from the bottom up. */
export const unitLevels = ['township', 'department', 'county', 'city', 'province'] as const;
export type UnitLevel = (typeof unitLevels)[number];

/** 计数 金额 期末数 比率 是否 文字. */
export const indicatorKinds = ['count', 'amount', 'stock', 'rate', 'yesno', 'text'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** 求和 计算 牵头 加权 最大 列示 不汇总. */
export const rollupMethods = ['sum', 'derived', 'lead', 'weighted', 'max', 'list', 'none'] as const;
export type RollupMethod = (typeof rollupMethods)[number];

/** A rule that must hold (强制性) or one that an explanation settles (核实性). */
export type RuleSeverity = 'error' | 'warning';

/** 详版 简版: which of the reports that are usual a text is for. */
export type TextVariant = 'full' | 'brief';

export type Definition = z.infer<typeof definitionSchema>;
export type Chapter = z.infer<typeof chapterSchema>;
export type BreakdownTable = z.infer<typeof tableSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type NarrativeTemplate = z.infer<typeof narrativeSchema>;
type ListedIndicator = z.infer<typeof indicatorSchema>;

/** An indicator of the year, whether listed or a cell of a breakdown table. */
export type Indicator = ListedIndicator & {
  /** Set where it is a cell of a breakdown table. */
  cell?: { table: string; row: string; column: string };
};
