import { message } from '../../../messages/message';
import type { Pane } from '../../pane';
import type { FillView } from '../../work/views';

/**
 * Writes one text into the open template, or empties the cell for '', and checks it anew. The place is taken from a check made just
 * before, so that rows put in meanwhile do not lead astray.
 * @returns whether it was written; what went wrong is told, with a way to try again
 */
export async function writeIntoForm(
  pane: Pane,
  placed: (fill: FillView) => { sheet: string; address: string; text: string } | null,
): Promise<boolean> {
  if (!(await pane.inspect())) return false;
  const { inspection } = pane.state;
  const place = inspection?.kind === 'template' ? placed(inspection.fill) : null;
  if (!place) {
    pane.update({ notice: { intent: 'error', text: message('pane.fill-place-gone') } });
    return false;
  }
  const { sheet, address, text } = place;
  try {
    await pane.host.port.writeCells(sheet, [{ address, value: text === '' ? null : text }]);
  } catch (error) {
    pane.failed(error, () => void writeIntoForm(pane, placed));
    return false;
  }
  await pane.inspect();
  return true;
}
