/**
 * A roll-up to the workbook that a statistician keeps, prints and sends on. Every figure that can be is a native formula over the
 * figures it comes from, with the value that it shows.
 * summary/ may import rollup/, validation/, submission/, template/, definition/, formula/, workbook/, number/ and messages/.
 *
 * Sheets are named here; 指标总表 and 报送情况, by which a summary is read again, in template/captions. The definition's own checks keep
 * chapters and tables from taking these names.
 */
export const contentsSheetName = '目录';
export const findingsSheetName = '审核情况';
export const chartSheetName = '图表';
export const narrativeSheetName = '统计段落';
export const factsSheetName = '_facts';
