import type { Mark } from '../excel/port';
import { message, say, type Language } from '../messages/message';
import type { Pane } from './pane';
import type { FindingView } from './work/views';

/** Checks the open workbook and marks in its cells what was found; shows the page that lists it. */
export async function checkAndMark(pane: Pane): Promise<void> {
  await pane.inspect();
  const { inspection, language } = pane.state;
  if (inspection?.kind !== 'template') {
    pane.show('fill');
    return;
  }
  const open = inspection.fill.findings;
  await pane.host.port.markFindings(marksOf(open, language));
  pane.show('fill');
  pane.succeeded(message('taskpane.marked', { count: open.filter(({ explained }) => !explained).length }));
}

/** A mark on every cell of every open finding; what is settled is not marked. */
export function marksOf(findings: readonly FindingView[], language: Language): Mark[] {
  return findings
    .filter(({ explained }) => !explained)
    .flatMap(({ cells, severity, message: text }) =>
      cells.map(({ sheet, address }) => ({ sheet, address, severity, text: say(text, language) })),
    );
}
