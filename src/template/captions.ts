/**
 * A definition and a unit to the workbook that the unit fills in, and the words by which that workbook is known again.
 * template/ may import definition/, formula/, workbook/, number/ and messages/.
 *
 * The words here are protocol: readers find figures by them, in files that came back years later. They are never translated.
 */

/** Header of a chapter sheet, in this order; a summary's 指标总表 begins with the first seven. */
export const chapterCaptions = [
  '指标代码',
  '指标名称',
  '计量单位',
  '本年数',
  '上年数',
  '增减',
  '同比(%)',
  '审核提示',
  '情况说明',
] as const;

export type ChapterCaption = (typeof chapterCaptions)[number];

export const coverSheet = '封面';
export const adjustmentSheet = '去重';
/** Very hidden: who the workbook is, as key and value in columns A and B. */
export const identitySheet = '_huibiao';

export const identityKeys = ['definition', 'version', 'hash', 'kind', 'unit', 'year', 'issued'] as const;
export type IdentityKey = (typeof identityKeys)[number];

/** Left of the values that 封面 holds. */
export const coverLabels = {
  unit: '填报单位',
  code: '单位代码',
  year: '统计年度',
  contact: '填报人',
  phone: '联系电话',
  date: '填报日期',
  selfCheck: '自检情况',
  status: '审核状态',
} as const;

/**
 * The corner of a breakdown table's grid, where the column of row codes meets the row of column codes. A cell's indicator code is
 * the row's code and the column's code put together.
 */
export const gridCorners = { current: '行列代码', previous: '上年代码' } as const;

export const adjustmentCaptions = ['指标代码', '指标名称', '去重数', '原因'] as const;

/** The sheets of a county's summary that a submission is read from. */
export const totalsSheet = '指标总表';
/** What 指标总表 has besides: how many of the units asked answered (`55/57`), and what a weighted mean is made of. */
export const totalsCaptions = { answers: '报送单位', products: '加权积和', weights: '权数合计' } as const;
/** Hidden columns of a summary's 审核情况, by which what was accepted is known again: which finding, and why. */
export const acceptanceCaptions = { id: '审核结果编号', reason: '认可理由' } as const;
export const coverageSheet = '报送情况';
export const coverageCaptions = ['单位代码', '单位名称', '级别', '状态'] as const;
export const coverageStates = { reported: '已报', missing: '未报', rejected: '退回' } as const;

/** A workbook whose cover (or first sheet) says this is not a real report. */
export const exampleMark = '示例数据';

/** What a clerk types where the unit has no such business; taken as an answer, not as a number. */
export const notApplicable = '不适用';

export const yes = '是';
export const no = '否';

/** First words of what 审核提示 shows; 封面 counts them. */
export const hintMarks = {
  error: '错误：',
  warning: '提示：',
  explained: '已说明：',
  missing: '待填：',
} as const;
