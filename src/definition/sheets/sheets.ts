/** The sheets of the definition workbook that hold rows; 说明 holds what is left. Captions are fixed: files are read by them. */
import { blankWords, levelWords, severityWords, variantWords } from '../words';
import {
  aliasSeparators,
  code,
  formula,
  integer,
  list,
  optionalList,
  optionalWord,
  text,
  word,
  words,
  wordSeparators,
  yesNo,
} from './codec';
import { figureColumns, years } from './figureColumns';
import type { ColumnSpec, FlatRow, SheetSpec } from './sheet';

const chapter: ColumnSpec = {
  caption: '章节',
  field: 'chapter',
  codec: text(),
  note: 'definition.note-chapter',
  width: 18,
  chapters: true,
};

/** Whether a row of 分组表 is one of the table's rows or one of its columns. */
export const axisWords = { row: '行', column: '列' } as const;

/** What a row of 分组表 says of its cells, as a column does. */
const ofRowsToo: ReadonlySet<string> = new Set([
  'formula',
  'note',
  'since',
  'until',
  'replaces',
  'comparable',
]);

function isColumn({ axis }: FlatRow): boolean | undefined {
  return axis === undefined ? undefined : axis === 'column';
}

export const chapterSheet: SheetSpec = {
  name: '章节',
  hint: 'definition.hint-chapters',
  columns: [
    { caption: '章节代码', field: 'code', codec: code, note: 'definition.note-chapter-code', width: 14 },
    { caption: '章节名称', field: 'name', codec: text(), note: 'definition.note-chapter-name', width: 44 },
  ],
};

export const indicatorSheet: SheetSpec = {
  name: '指标',
  hint: 'definition.hint-indicators',
  columns: [
    { caption: '指标代码', field: 'code', codec: code, note: 'definition.note-code', width: 10 },
    { caption: '指标名称', field: 'name', codec: text(), note: 'definition.note-name', width: 26 },
    chapter,
    ...figureColumns,
  ],
};

export const tableSheet: SheetSpec = {
  name: '分组表',
  hint: 'definition.hint-tables',
  columns: [
    { caption: '分组表代码', field: 'table', codec: code, note: 'definition.note-table-code', width: 9 },
    { caption: '分组表名称', field: 'title', codec: text(), note: 'definition.note-table-name', width: 18 },
    chapter,
    { caption: '行列', field: 'axis', codec: word(axisWords), note: 'definition.note-axis', width: 7 },
    { caption: '代码', field: 'code', codec: code, note: 'definition.note-item-code', width: 10 },
    { caption: '名称', field: 'name', codec: text(), note: 'definition.note-item-name', width: 20 },
    ...figureColumns.map((column) =>
      ofRowsToo.has(column.field) ? column : { ...column, appliesTo: isColumn },
    ),
  ],
};

export const unitSheet: SheetSpec = {
  name: '单位',
  hint: 'definition.hint-units',
  columns: [
    { caption: '单位代码', field: 'code', codec: code, note: 'definition.note-unit-code', width: 22 },
    { caption: '单位名称', field: 'name', codec: text(), note: 'definition.note-unit-name', width: 36 },
    { caption: '级别', field: 'level', codec: word(levelWords), note: 'definition.note-level', width: 8 },
    { caption: '类别', field: 'kind', codec: text(), note: 'definition.note-unit-kind', width: 24 },
    { caption: '上级代码', field: 'parent', codec: code, note: 'definition.note-parent', width: 22 },
    { caption: '本级', field: 'own', codec: yesNo(false), note: 'definition.note-own', width: 8 },
    {
      caption: '起始年',
      field: 'since',
      codec: integer(years),
      note: 'definition.note-unit-since',
      width: 8,
      optional: true,
    },
    {
      caption: '终止年',
      field: 'until',
      codec: integer(years),
      note: 'definition.note-unit-until',
      width: 8,
      optional: true,
    },
    {
      caption: '曾用名',
      field: 'formerly',
      codec: optionalList(aliasSeparators, '；'),
      note: 'definition.note-formerly',
      width: 24,
      optional: true,
    },
    {
      caption: '原代码',
      field: 'replaces',
      codec: code,
      note: 'definition.note-unit-replaces',
      width: 22,
      optional: true,
    },
  ],
};

export const ruleSheet: SheetSpec = {
  name: '审核关系',
  hint: 'definition.hint-rules',
  columns: [
    { caption: '编号', field: 'id', codec: code, note: 'definition.note-rule-id', width: 12 },
    {
      caption: '级别',
      field: 'severity',
      codec: word(severityWords),
      note: 'definition.note-severity',
      width: 8,
    },
    { caption: '公式', field: 'formula', codec: formula, note: 'definition.note-rule-formula', width: 40 },
    { caption: '说明', field: 'message', codec: text(), note: 'definition.note-rule-message', width: 62 },
    {
      caption: '适用范围',
      field: 'scope',
      codec: list(wordSeparators, '、'),
      note: 'definition.note-scope',
      width: 16,
    },
    {
      caption: '空值',
      field: 'blank',
      codec: word(blankWords, 'skip'),
      note: 'definition.note-blank',
      width: 8,
    },
  ],
};

export const textSheet: SheetSpec = {
  name: '文字模板',
  hint: 'definition.hint-texts',
  columns: [
    { caption: '编号', field: 'id', codec: code, note: 'definition.note-text-id', width: 12 },
    chapter,
    { caption: '级别', field: 'levels', codec: words(levelWords), note: 'definition.note-levels', width: 12 },
    { caption: '文字', field: 'text', codec: text(), note: 'definition.note-text', width: 90 },
    {
      caption: '篇幅',
      field: 'variant',
      codec: optionalWord(variantWords),
      note: 'definition.note-variant',
      width: 8,
      optional: true,
    },
  ],
};

/** By the collection of the definition that a sheet holds, in the order of the workbook. */
export const sheets = {
  chapters: chapterSheet,
  indicators: indicatorSheet,
  tables: tableSheet,
  units: unitSheet,
  rules: ruleSheet,
  texts: textSheet,
} as const;

export type Collection = keyof typeof sheets;
