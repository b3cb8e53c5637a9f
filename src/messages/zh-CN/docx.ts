/** What people read from docx/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const docx = {
  'docx.sources': '附：数据来源',
  'docx.sources-origin': '数据取自“{files}”，依据《{definition}》（版本{version}）汇总。',
  'docx.column-number': '序号',
  'docx.column-figure': '文中数字',
  'docx.column-indicator': '指标与原数',
  'docx.column-formula': '算法',
  'docx.column-sheet': '工作表',
  'docx.column-cell': '单元格',
  'docx.as-it-stands': '原数',
  'docx.units-counted': '按单位计数',
  'docx.operand': '{indicator} {name}：{value}',
  'docx.operand-previous': '{indicator} {name}（上年）：{value}',
  'docx.operand-partial': '（{asked}个单位中{answered}个）',
  'docx.operand-count': '{name}：{value}',
  'docx.style-text': '报告正文',
  'docx.style-table': '数据来源表',
} as const;
