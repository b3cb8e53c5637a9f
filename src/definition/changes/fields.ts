/** How a field of the definition workbook is called, and how its values read. */
import { message, type Message, type MessageKey } from '../../messages/message';
import type { Definition } from '../definition';
import { aboutFields } from '../sheets/about';
import type { ColumnSpec } from '../sheets/sheet';
import { sheets } from '../sheets/sheets';
import type { Subject, Value } from './change';

/** `definition` is what the sheet 说明 holds. */
export type FieldsOf = Subject | 'definition';

type FieldSpec = Omit<ColumnSpec, 'width'>;

const columnsOf: Readonly<Record<FieldsOf, readonly FieldSpec[]>> = {
  definition: aboutFields,
  chapter: sheets.chapters.columns,
  indicator: sheets.indicators.columns,
  // the sheet's column 名称 is that of rows and columns
  table: sheets.tables.columns.map((column) =>
    column.field === 'title' ? { ...column, field: 'name' } : column,
  ),
  row: sheets.tables.columns,
  column: sheets.tables.columns,
  unit: sheets.units.columns,
  rule: sheets.rules.columns,
  text: sheets.texts.columns,
};

/** Captions that have a name in every language; any other is called as the workbook has it. */
const captionNames: Readonly<Record<string, MessageKey>> = {
  制度编号: 'definition.caption-id',
  版本: 'definition.caption-version',
  名称: 'definition.caption-definition-name',
  取整: 'definition.caption-rounding',
  上一版本: 'definition.caption-former-version',
  章节名称: 'definition.caption-chapter-name',
  指标名称: 'definition.caption-indicator-name',
  分组表名称: 'definition.caption-table-name',
  单位名称: 'definition.caption-unit-name',
  章节: 'definition.caption-chapter',
  计量单位: 'definition.caption-measure',
  类型: 'definition.caption-kind',
  小数位: 'definition.caption-decimals',
  汇总方式: 'definition.caption-rollup',
  公式: 'definition.caption-formula',
  分子: 'definition.caption-numerator',
  分母: 'definition.caption-denominator',
  填报对象: 'definition.caption-audience',
  必填: 'definition.caption-required',
  口径: 'definition.caption-note',
  起始年: 'definition.caption-since',
  终止年: 'definition.caption-until',
  替代: 'definition.caption-replaces',
  可比: 'definition.caption-comparable',
  别名: 'definition.caption-aliases',
  级别: 'definition.caption-level',
  类别: 'definition.caption-unit-kind',
  上级代码: 'definition.caption-parent',
  本级: 'definition.caption-own',
  说明: 'definition.caption-message',
  适用范围: 'definition.caption-scope',
  空值: 'definition.caption-blank',
  文字: 'definition.caption-text',
};

/** What is told of a new table beside its fields. */
const listNames: Readonly<Record<string, MessageKey>> = {
  rows: 'definition.caption-rows',
  columns: 'definition.caption-columns',
};

/** @example fieldName('unit', 'kind') //=> a message: 类别 */
export function fieldName(of: FieldsOf, field: string): Message | string {
  const caption = specOf(of, field)?.caption ?? field;
  const key = listNames[field] ?? captionNames[caption];
  return key === undefined ? caption : message(key);
}

/**
 * A value as the workbook shows it; chapters and units above by their names.
 * @example valueText('rule', 'severity', 'error', definition) //=> '错误'
 */
export function valueText(of: FieldsOf, field: string, value: Value, definition: Definition): string {
  if (value === null) return '';
  if (field === 'chapter') return nameOf(definition.chapters, value);
  if (field === 'parent') return nameOf(definition.units, value);
  const shown = specOf(of, field)?.codec.write(value) ?? value;
  return Array.isArray(shown) ? shown.join('、') : String(shown);
}

function specOf(of: FieldsOf, field: string): FieldSpec | undefined {
  return columnsOf[of].find((column) => column.field === field);
}

function nameOf(known: readonly { code: string; name: string }[], code: Value): string {
  return known.find((each) => each.code === code)?.name ?? String(code);
}

/** As the workbook has its columns; fields that it does not show come last. */
export function inSheetOrder<T extends { field: string }>(of: FieldsOf, fields: readonly T[]): T[] {
  const place = ({ field }: T) => {
    const at = columnsOf[of].findIndex((column) => column.field === field);
    return at < 0 ? columnsOf[of].length : at;
  };
  return [...fields].sort((a, b) => place(a) - place(b));
}
