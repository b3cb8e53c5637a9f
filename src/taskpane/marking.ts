import type { Mark } from '../excel/port';
import { message, say, type Language } from '../messages/message';
import type { Pane } from './pane';
import type { FindingView } from './work/views';

/** Checks the open workbook and marks in its cells what was found, now and after every further check; shows the page that lists it. */
export async function checkAndMark(pane: Pane): Promise<void> {
  pane.show('fill');
  pane.update({ marking: true });
  const isChecked = await pane.inspect();
  const { inspection, notice } = pane.state;
  if (!isChecked || inspection?.kind !== 'template' || notice) return;
  const open = inspection.fill.findings.filter(({ explained }) => !explained);
  pane.succeeded(message('taskpane.marked', { count: open.length }));
}

/** Takes the marks away; further checks set none. */
export async function clearMarks(pane: Pane): Promise<void> {
  pane.update({ marking: false });
  await pane.host.port.clearMarks();
}

/** A mark on every cell of every open finding; what is settled is not marked. */
export function marksOf(findings: readonly FindingView[], language: Language): Mark[] {
  return findings
    .filter(({ explained }) => !explained)
    .flatMap(({ cells, severity, message: text }) =>
      cells.map(({ sheet, address }) => ({ sheet, address, severity, text: say(text, language) })),
    );
}
