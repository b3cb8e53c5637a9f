import type { definitionWorkbook as zh } from '../zh-CN/definitionWorkbook';

/** What the definition workbook says of itself. The same keys as in zh-CN/definitionWorkbook. */
export const definitionWorkbook: Record<keyof typeof zh, string> = {
  // titles and hints
  'definition.workbook-description': 'A collection’s definition. Templates are issued from it.',
  'definition.about-basic': 'Identity',
  'definition.about-content': 'Content',
  'definition.about-guide': 'How to fill in',
  'definition.about-sheets': 'What each sheet is',
  'definition.about-jobs': 'Five usual jobs',
  'definition.count-own-units': 'own units (本级)',
  'definition.job-step': '{number}. {step}',
  'definition.job-add-indicator': 'Add an indicator',
  'definition.job-add-indicator-1':
    'Under the last row of 指标 (or in a new row) give code, name and chapter; go on from the codes that the chapter has, such as FY_21.',
  'definition.job-add-indicator-2':
    'Choose 类型 and 汇总方式 from their lists, give 计量单位, 填报对象 and 口径; the rest may stay empty.',
  'definition.job-add-indicator-3':
    'For a rate list numerator and denominator as indicators first, then the rate: 汇总方式 is 计算, the formula FY_21/FY_20*100, and name both.',
  'definition.job-add-indicator-4': 'Change the version on 说明 and save.',
  'definition.job-change-unit': 'Add, close or change a unit',
  'definition.job-change-unit-1':
    'A new unit is a new row of 单位 with code, name, level and parent; 起始年 is its first year; a department has the 类别 of its like elsewhere.',
  'definition.job-change-unit-2': 'A closed unit has a 终止年; keep the row, earlier years need it.',
  'definition.job-change-unit-3': 'A renamed unit has its new name, and the old one under 曾用名.',
  'definition.job-change-unit-4':
    'A new code is a new row with its first year under 起始年 and the old code under 原代码; the old row has a 终止年.',
  'definition.job-add-rule': 'Add a rule',
  'definition.job-add-rule-1':
    'A new row of 审核关系: a number of its own; 错误 where it must hold, 提示 where a reason may be given.',
  'definition.job-add-rule-2':
    'The formula says what holds, such as FY_03<=FY_02; for figures that different units file, 适用范围 is 县、市: judged after the roll-up.',
  'definition.job-add-rule-3':
    'The message is for whoever files, with figures in brackets: 办结[FY_03]多于受理[FY_02]，请核对。',
  'definition.job-retire-indicator': 'Retire an indicator',
  'definition.job-retire-indicator-1': 'Give it its last year under 终止年; keep the row.',
  'definition.job-retire-indicator-2':
    'Where another takes over: a new row with its first year under 起始年 and the old code under 替代; where they cannot be compared, 可比 is 否.',
  'definition.job-retire-indicator-3':
    'Rates computed from it end in the same year; rules over it are left out by themselves.',
  'definition.job-issue': 'Issue templates',
  'definition.job-issue-1':
    'Save this workbook. In Excel choose it on the page 制度 of the pane; mistakes are listed by sheet and cell, mend them and choose it again.',
  'definition.job-issue-2':
    'On the page 下发 choose area and year; last year’s summary, where given, brings last year’s figures along; then issue.',
  'definition.job-issue-3':
    'On the command line: huibiao issue --definition 制度.xlsx --unit 630223 --year 2026 --out 填报表.',
  'definition.about-subtitle':
    'Definition workbook: change the sheets and save, then issue, check and roll up by it.',
  'definition.count-chapters': 'Chapters',
  'definition.count-indicators': 'Indicators',
  'definition.count-tables': 'Breakdown tables',
  'definition.count-units': 'Units',
  'definition.count-rules': 'Rules',
  'definition.count-texts': 'Texts',
  'definition.hint-chapters': 'A row a chapter, in the order of the template’s sheets.',
  'definition.hint-indicators':
    'A row an indicator. Do not delete what is no longer asked: give its last year.',
  'definition.hint-tables':
    'Several rows a table: first a row for each of its rows, then one for each of its columns; each cell is an indicator.',
  'definition.hint-units':
    'A row a unit. Counties and cities each have an own unit (本级) for their own figures.',
  'definition.hint-rules':
    'A row a rule. Where the formula is not true, the message is shown to whoever fills in.',
  'definition.hint-texts':
    'A row a text. Codes in square brackets become figures with their units of measure.',

  // lists, print
  'definition.list-title': 'Choose from the list',
  'definition.list-refusal': '“{caption}” is one of: {wanted}.',
  'definition.list-advice': 'The sheet 章节 has no such chapter; list it there first, or check the name.',
  'definition.number-refusal': '“{caption}” is a whole number from {min} to {max}.',
  'definition.number-title': 'A whole number',
  'definition.page-of': 'Page {page} of {pages}',

  // notes on captions
  'definition.note-id': 'The definition’s short name, by which templates are known; never change it.',
  'definition.note-version': 'A new one after each change, such as 1.1. Versions are not rolled up together.',
  'definition.note-definition-name': 'The full name, printed on the template’s cover.',
  'definition.note-former-version':
    'Forms issued under this version are still taken: changed codes are read by 替代, with a word to check them. Blank where none are.',
  'definition.note-rounding': 'How calculated figures are rounded: 四舍五入 (half up) or 截断 (cut off).',
  'definition.note-chapter-code': 'The chapter’s short code, such as FY, once only.',
  'definition.note-chapter-name':
    'Names a sheet of the template: at most 31 characters, none of \\ / ? * [ ] : .',
  'definition.note-chapter':
    'Choose from the list, which comes from the sheet 章节; a chapter’s code will do too.',
  'definition.note-code':
    'A letter first, then letters, digits and underscores, such as FY_03, not FY03 (a cell’s address). Years are matched by it: never change it.',
  'definition.note-name': 'The indicator’s official name.',
  'definition.note-measure': 'Such as 件, 人次, 万元, %. Empty where there is none.',
  'definition.note-kind':
    '计数: what happened in the year; 金额: money; 期末数: at the end of the year; 比率: one number by another; 是否: yes or no; 文字: text.',
  'definition.note-decimals': 'Decimals, 0 to 6. Empty means 0.',
  'definition.note-rollup':
    '求和: added; 计算: recomputed by the formula; 牵头: one unit reports for the area; 加权: weighted mean; 最大: the greatest; 列示: listed; 不汇总: filed by the own unit.',
  'definition.note-formula':
    'For 计算 the formula, such as FY_03/FY_02*100; for 加权 the code of the weight; otherwise empty. No = in front.',
  'definition.note-numerator': 'A rate’s numerator: an indicator’s code.',
  'definition.note-denominator': 'A rate’s denominator: an indicator’s code.',
  'definition.note-audience':
    '乡镇, 部门, 本级, 县本级, 市本级, or a kind or code of the sheet 单位, separated by 、. Empty for a derived one: it follows its operands.',
  'definition.note-required': '是: a blank is found by the check. Empty means 否.',
  'definition.note-note':
    'What is counted, when, and what is one. Shown beside the cell to whoever fills in.',
  'definition.note-since': 'The first year asked, such as 2024. Empty means always.',
  'definition.note-until': 'The last year asked. Empty means still.',
  'definition.note-replaces':
    'The code of the older indicator that this one continues, for last year’s figure.',
  'definition.note-comparable':
    '否 where this year cannot be compared with last. With 替代 and 起始年 that is the first year alone. Empty means 是.',
  'definition.note-aliases':
    'Other names in use, separated by ；. By them an indicator is known that lost its code.',
  'definition.note-table-code': 'The table’s short code, in each of its rows.',
  'definition.note-table-name': 'Names a sheet, at most 31 characters; the table’s first row is enough.',
  'definition.note-axis': '行 (row) or 列 (column).',
  'definition.note-item-code':
    'Row code and column code together are the cell’s: RX_QZ and _JS make RX_QZ_JS.',
  'definition.note-item-name': 'The name of the row or column; a cell is called row—column.',
  'definition.note-unit-code':
    'Areas: GB/T 2260; townships: 9 or 12 digits; departments: the unified social credit code. Check digits are tested.',
  'definition.note-unit-name': 'The unit’s full name.',
  'definition.note-level': '省, 市, 县, 乡镇 or 部门. An own unit has its area’s level.',
  'definition.note-unit-kind': 'Such as 司法局, 街道. Audiences use this word; units alike have the same.',
  'definition.note-parent': 'The code of the unit above. Empty at the top.',
  'definition.note-own':
    '是 in the row in which a county or city files its own figures, one each. Empty means 否.',
  'definition.note-unit-since': 'The first year of the unit, such as 2024. Empty: always.',
  'definition.note-unit-until':
    'Its last year: before it was closed, merged or given another code. Empty: it is still there; keep the row, earlier years need it.',
  'definition.note-formerly':
    'Names that it had before, separated by ；. Files whose cover has an old name are known by it.',
  'definition.note-unit-replaces':
    'The code that it had before, for last year’s figures; keep that code’s row and give it a last year. Empty: it never had another.',
  'definition.note-rule-id': 'Such as FY-01, once only; findings are known by it.',
  'definition.note-severity': '错误: must be mended; 提示: an explanation settles it.',
  'definition.note-rule-formula':
    'True where all is well, such as FY_03<=FY_02. PREV(FY_03): last year’s; SUM(CHILDREN(FY_03)): of the units below. {行:RX}: each row of table RX in turn; {各行:RX}_JS: all of them.',
  'definition.note-rule-message':
    'Shown where the formula is not true; [FY_03] prints the figure, [PREV(FY_03)] last year’s, {行名:RX} the row’s name.',
  'definition.note-scope':
    'Which units are judged, written like an audience; 县 or 市 judges roll-ups. Empty: whoever has the indicators.',
  'definition.note-blank':
    'A blank among them: 跳过 does not judge; 报错 wants them filled together. Empty means 跳过.',
  'definition.note-text-id': 'Such as T01, once only; paragraphs keep the order of the sheet.',
  'definition.note-levels': 'Whose report the text is for, such as 县, several separated by 、.',
  'definition.note-variant':
    '详版 (long) or 简版 (short): the text is only for reports of that length. Left empty, it is for both.',
  'definition.note-text':
    'For example 全年共受理行政复议案件[FY_02]，办结[FY_03]。 Clauses without a figure are left out.',

  // the guide
  'definition.guide-topic-all': 'All sheets',
  'definition.guide-all-1':
    'Row 1 is the title, row 2 a hint, row 3 the captions, rows from row 4 on; point at a caption to see what goes there.',
  'definition.guide-all-2':
    'Columns may change places and others may be added on the right; leave captions and sheets as they are. Rows may be empty.',
  'definition.guide-all-3':
    'Codes and formulas are typed as text, without = in front. The cells are formatted as text; paste values only.',
  'definition.guide-all-4':
    'Choose from the list where there is an arrow. All mistakes are listed at once by sheet and cell.',
  'definition.guide-chapters-1': 'Each chapter becomes a sheet of templates and summaries, in this order.',
  'definition.guide-indicators-1': 'First settle who files a figure and how it rolls up. Most are 求和.',
  'definition.guide-indicators-2':
    'Do not ask for rates: ask for numerator and denominator, and compute the rate (计算); it is recomputed from the sums at every level.',
  'definition.guide-indicators-3':
    'Where several units know the same fact, one leads (牵头); what only a government itself does is 不汇总, filed by its own unit.',
  'definition.guide-indicators-4':
    'Blank is not 0: 0 where nothing happened, 不适用 where it does not apply, blank with a word where unknown.',
  'definition.guide-indicators-5':
    'Give a last year instead of deleting; a new code where the meaning changes, with the old one in 替代, and 可比 否 where it cannot be compared.',
  'definition.guide-tables-1':
    'Example: table RX with the rows RX_QZ, RX_ZX and the columns _SL, _JS: the second row’s second cell is RX_ZX_JS.',
  'definition.guide-tables-2': 'In a column’s formula {行} is the row’s code: {行}_JS/{行}_SL*100.',
  'definition.guide-tables-3':
    'A total row has SUM({各行}) as its formula, a total column SUM({各列}); a sum of some rows is RX_ZX{列}+RX_JY{列}.',
  'definition.guide-units-1':
    'First the areas, then each area’s own unit, departments and townships. An area’s own row is only rolled up; what it files itself stands in its 本级.',
  'definition.guide-units-2':
    'In the built-in definition the codes of departments and own units are examples: replace them by the real ones.',
  'definition.guide-units-3': 'A kind joins like units of all counties: an audience 司法局 is each county’s.',
  'definition.guide-rules-1':
    'Formulas are as in a spreadsheet with codes for cells: + - * /, = <> < <= > >=, SUM, IF, AND, OR, ROUND, ABS, MAX, MIN, COUNT and others.',
  'definition.guide-rules-2':
    '错误 for what must hold (parts add up to the whole), 提示 for what usually holds (no great change from last year).',
  'definition.guide-rules-3':
    'One rule serves all rows of a table: {行:RX}_JS<={行:RX}_SL; SUM({各行:RX}_JS)=RX_01 adds them up.',
  'definition.guide-texts-1':
    'Write the report’s sentences with [code] for figures. The program chooses 增长, 下降, 持平 and 百分点, drops clauses without figures and renumbers.',
};
