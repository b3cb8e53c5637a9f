import type { TextVariant } from '../../../definition/definition';
import { message } from '../../../messages/message';
import type { Pane, TextOrigin } from '../../pane';
import type { GivenFile } from '../../work/desk';

/** Lets the paragraphs be written from the last roll-up, the open workbook or a file, and keeps them for the page. */
export async function writeText(pane: Pane, from: TextOrigin): Promise<void> {
  const { desk, host } = pane;
  const narrative = await pane.run(message('pane.text-writing'), async () => {
    if (from === 'rollup') return desk.narrative();
    if (from === 'open') return desk.narrativeIn(await host.port.readWorkbook());
    return desk.narrativeOf(from);
  });
  if (narrative) pane.update({ narrative: { narrative, from } });
}

/** Lets them be written anew in another length, from the same summary. */
export async function writeInLength(pane: Pane, variant: TextVariant): Promise<void> {
  const { narrative: written } = pane.state;
  const narrative = await pane.run(message('pane.text-writing'), () => pane.desk.narrativeAs(variant));
  if (narrative && written) pane.update({ narrative: { ...written, narrative } });
}

/** Looks at the open workbook anew and writes from it, where it is a summary. */
export async function writeFromOpen(pane: Pane): Promise<void> {
  await pane.inspect();
  const { inspection, notice } = pane.state;
  if (inspection?.kind === 'summary') return writeText(pane, 'open');
  if (notice?.intent !== 'error') {
    pane.update({ notice: { intent: 'warning', text: message('pane.text-open-is-none') } });
  }
}

/** Opens a summary file in the host, and writes from it as the open workbook: the same text, whose cells can be gone to. */
export async function openAndWrite(pane: Pane, { name, file }: GivenFile): Promise<void> {
  const opened = await pane.run(message('taskpane.opening', { file: name }), async () => {
    await pane.host.openFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return true;
  });
  if (opened) await writeText(pane, 'open');
}
