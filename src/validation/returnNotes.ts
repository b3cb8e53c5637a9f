import type { Catalogue } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { formatFigure } from '../number/format';
import type { Finding } from '../submission/finding';
import { firstCellOf } from '../workbook/address';
import type { A1 } from '../workbook/workbook';
import { demandOf, inSheetOrder, severityOf, textOf } from './slipLine';

/** Whose notes they are, as Excel shows it. */
export const returnNotesAuthor = '汇表';

/**
 * Finds in a note what was said at an earlier return, the line break before it included. Like the words by which a form is known again
 * these are never translated.
 */
export const earlierReturnNotes = /\n?【汇表审核意见[^】\n]*】\n[\s\S]*?【意见完】/g;

/**
 * 退回单 as notes for the cells of the unit's own file: in every cell that a finding is about, what was found, both values, and what to
 * do. What concerns a whole sheet stands in its first cell; what concerns the file as a whole has no cell, and is on the slip.
 * @param file the unit's, as in the cells of the findings
 * @param issued the day: `2026-02-10`
 */
export function returnNotes(
  findings: readonly Finding[],
  catalogue: Catalogue,
  { file, issued }: { file: string; issued: string },
): { sheet: string; notes: { address: A1; text: string }[] }[] {
  const sheets = new Map<string, Map<A1, string[]>>();
  for (const finding of inSheetOrder(findings, catalogue)) {
    const places = finding.cells
      .filter((cell) => cell.file === file)
      .map(({ sheet, address }) => ({ sheet, address: firstCellOf(address) }));
    const text = sentenceOf(finding);
    for (const { sheet, address } of places) {
      const cells = sheets.get(sheet) ?? new Map<A1, string[]>();
      const texts = cells.get(address) ?? [];
      if (!texts.includes(text)) cells.set(address, [...texts, text]);
      sheets.set(sheet, cells);
    }
  }
  return [...sheets].map(([sheet, cells]) => ({
    sheet,
    notes: [...cells].map(([address, texts]) => ({ address, text: noteOf(texts, issued) })),
  }));
}

function noteOf(texts: readonly string[], issued: string): string {
  const lines = texts.length === 1 ? texts : texts.map((text, at) => `${at + 1}. ${text}`);
  return [`【汇表审核意见 ${issued}】`, ...lines, '【意见完】'].join('\n');
}

/** @example sentenceOf(finding) //=> '错误：办结（38件）大于受理（34件）。填报数：38；应为/对照：34。请改正后重新报送。' */
function sentenceOf(finding: Finding): string {
  const { actual, expected } = finding;
  const figures = [
    actual === null ? [] : [message('validation.note-actual', { value: shown(actual) })],
    expected === null ? [] : [message('validation.note-expected', { value: shown(expected) })],
  ].flat();
  return say(
    message('validation.note', {
      severity: severityOf(finding),
      text: textOf(finding),
      figures: figures.length === 0 ? '' : `${figures.map((part) => say(part)).join('；')}。`,
      demand: demandOf(finding),
    }),
  );
}

function shown(value: number | string): string {
  return typeof value === 'number' ? formatFigure(value) : value;
}
