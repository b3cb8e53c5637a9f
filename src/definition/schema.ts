/** The shape of a definition, what its fields mean and which values they may have. Who reads forms alone does without it: it takes long to load. */
import * as z from 'zod';
import { indicatorKinds, rollupMethods, unitLevels } from './definition';

const code = z.string().min(1);
const year = z.int().min(1949).max(2999);

export const chapterSchema = z.strictObject({
  code,
  /** Sheet name too: at most 31 characters. */
  name: z.string().min(1).max(31),
});

/** What an entered or derived figure is, whether it stands alone or in a breakdown table. */
const figureShape = {
  /** 计量单位: 件, 人次, 万元, %. Amounts are stored in this unit. */
  measure: z.string(),
  kind: z.enum(indicatorKinds),
  decimals: z.int().min(0).max(6),
  rollup: z.enum(rollupMethods),
  /** `rollup: 'weighted'`: the indicator whose values are the weights. */
  weight: code.optional(),
  /** `rollup: 'derived'`: an Excel formula over indicator codes; a rate's carries its scale (`FY_03/FY_02*100`). */
  formula: z.string().optional(),
  numerator: code.optional(),
  denominator: code.optional(),
  /**
   * 填报对象: any of a level word (乡镇 部门 县 市 省), 本级 (own units), 县本级 / 市本级 (own units of that level), a unit kind (司法局), or a unit code.
   * A derived figure has the audience of its operands where this is empty.
   */
  audience: z.array(z.string()),
  required: z.boolean(),
  /** 口径, in one or two plain sentences; shown as input prompt. */
  note: z.string(),
  /** First and last year in which the figure is asked; absent means always. */
  since: year.optional(),
  until: year.optional(),
  /** Code of the figure of earlier years that this one continues. */
  replaces: code.optional(),
  /**
   * False: 口径调整, this year's value is not compared with last year's. Of a figure that continues another since some year, that is the
   * first year alone.
   */
  comparable: z.boolean(),
  /** Other wordings of the name found in practice. */
  aliases: z.array(z.string()),
};

export const indicatorSchema = z.strictObject({
  /** ASCII, legal as an Excel defined name, no `__`, not starting with `PREV_`. */
  code,
  name: z.string().min(1),
  chapter: code,
  ...figureShape,
});

/** A row of a breakdown table, and where its cells differ from what their columns say. */
const tableRowSchema = z.strictObject({
  code,
  name: z.string().min(1),
  /**
   * The row's cells are computed where their columns are not: an Excel formula over indicator codes in which `{列}` is the column's code,
   * `{各行}` the cells of the other entered rows in the column: `SUM({各行})`, `ZL_01{列}+ZL_02{列}`.
   */
  formula: z.string().optional(),
  /** 口径 of the row, said before that of the column. */
  note: z.string(),
  /** As of a figure; a cell is asked in the years of both its row and its column. */
  since: year.optional(),
  until: year.optional(),
  /** Code of the row of earlier years that this one continues. */
  replaces: code.optional(),
  comparable: z.boolean(),
});

/** A two-way table. Each cell is an indicator: code = row code + column code, name = row name + `—` + column name. */
export const tableSchema = z.strictObject({
  code,
  name: z.string().min(1).max(31),
  chapter: code,
  rows: z.array(tableRowSchema).min(1),
  /**
   * What each cell of the column is. `{行}` stands for the row's code in a column's formula (`{行}_JS/RX_02*100`), weight, numerator,
   * denominator and replaced code, `{各列}` in a formula for the cells of the other entered columns in the row. A cell's aliases are the
   * row's name, `—` and the column's aliases.
   */
  columns: z.array(z.strictObject({ code, name: z.string().min(1), ...figureShape })).min(1),
});

export const unitSchema = z.strictObject({
  /** GB/T 2260 (2, 4 or 6 digits; 9 or 12 for townships) or 统一社会信用代码. */
  code,
  name: z.string().min(1),
  level: z.enum(unitLevels),
  /** 类别: 司法局, 街道 … The word audiences refer to. */
  kind: z.string().optional(),
  parent: code.optional(),
  /** 本级: the body of the parent that files for itself beside the parent's other children. */
  own: z.boolean(),
  /** First and last year in which the unit files, or is rolled up; absent means always. */
  since: year.optional(),
  until: year.optional(),
  /** 曾用名: names that it had before, by which its files are still known. */
  formerly: z.array(z.string()).min(1).optional(),
  /** 原代码: the unit of earlier years that this one continues under another code. */
  replaces: code.optional(),
});

export const ruleSchema = z.strictObject({
  id: code,
  severity: z.enum(['error', 'warning']),
  /**
   * An Excel formula over indicator codes that is TRUE where all is well. `{行:RX}` stands for each row code of table RX in turn
   * (one rule a row), `{列:RX}` likewise; `{各行:RX}_JS` is the list of all rows' codes with `_JS`, for SUM(…), `RX_QZ{各列:RX}` that of all
   * columns' with `RX_QZ` in front.
   */
  formula: z.string().min(1),
  /** For the person: `[code]` prints that indicator's value, `[PREV(code)]` last year's, `{行名:RX}` the name of the row. */
  message: z.string().min(1),
  /** 适用范围: levels or kinds of units as in an audience; empty means wherever the operands are. */
  scope: z.array(z.string()),
  /** 空值: what a blank operand does. `skip`: no finding; `error`: the operands must be filled together. */
  blank: z.enum(['skip', 'error']),
});

export const narrativeSchema = z.strictObject({
  id: code,
  chapter: code,
  /** 级别 of the unit whose text this is. */
  levels: z.array(z.enum(unitLevels)).min(1),
  /** Clause language, docs/clause-language.md. */
  text: z.string().min(1),
  /** 篇幅; absent means that it stands in both. */
  variant: z.enum(['full', 'brief']).optional(),
});

export const definitionSchema = z.strictObject({
  /** 制度编号. */
  id: z.string().min(1),
  version: z.string().min(1),
  /** 上一版本: forms that were issued under it are still taken. */
  formerVersion: z.string().min(1).optional(),
  name: z.string().min(1),
  /** 取整: 四舍五入 (half away from zero) or 截断. */
  rounding: z.enum(['half-away', 'truncate']),
  chapters: z.array(chapterSchema),
  indicators: z.array(indicatorSchema),
  tables: z.array(tableSchema),
  units: z.array(unitSchema),
  rules: z.array(ruleSchema),
  texts: z.array(narrativeSchema),
});
