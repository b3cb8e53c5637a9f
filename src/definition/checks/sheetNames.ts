import { complaint, type Complaint } from './complaint';
import type { Survey } from './survey';
import { duplicates } from './unique';

/** Sheets that templates and summaries have besides, and the one name that Excel refuses. */
const taken = new Set([
  ...['封面', '去重', '指标总表', '报送情况', '_huibiao'],
  ...['目录', '审核情况', '图表', '统计段落', '_facts'],
  'HISTORY',
]);

/** Names of chapters and tables, each of which becomes a sheet. Their length is the schema's to judge. */
export function sheetNameComplaints({ chapters, tables }: Survey): Complaint[] {
  const named = [...chapters, ...tables];
  const codes = new Set(chapters.map(({ value }) => value.code));
  return [
    ...named.flatMap(({ path, value: { code, name } }): Complaint[] => {
      const at = [...path, 'name'];
      const wrong = /[\\/?*[\]:]|^'|'$|\n/.exec(name);
      if (wrong) return [complaint(at, 'definition.sheet-name-characters', { found: name, wrong: wrong[0] })];
      if (taken.has(name.toUpperCase()))
        return [complaint(at, 'definition.sheet-name-taken', { found: name })];
      // the workbook's 章节 columns hold either
      const ambiguous = path[0] === 'chapters' && name !== code && codes.has(name);
      return ambiguous ? [complaint(at, 'definition.chapter-name-is-code', { found: name })] : [];
    }),
    ...duplicates(named, 'name'),
  ];
}
