import { message } from '../../../messages/message';
import type { Pane } from '../../pane';
import { keep, keptValue } from '../../parts/useKept';
import type { GivenFile } from '../../work/desk';
import { filterKey, ofUnit } from '../review/filter';

/** Reads files into the batch; says how many are new. Ended, the batch is as it was. */
export async function receiveFiles(pane: Pane, files: GivenFile[]): Promise<void> {
  const { area } = pane.state;
  const work = message('taskpane.reading');
  const batch = await pane.run(work, (progress) => pane.desk.receive(files, area, progress), {
    canCancel: true,
  });
  if (!batch) return;
  pane.received(batch);
  const { added, replaced } = batch.came ?? { added: 0, replaced: 0 };
  pane.succeeded(message('pane.receive-came', { added, replaced }));
  // another area chosen while the files were read
  if (pane.state.area !== area) pane.chooseArea(pane.state.area);
}

/** Takes files out of the batch, all of them for null; that can be undone. */
export async function removeFiles(pane: Pane, files: string[] | null): Promise<void> {
  const count = pane.state.batch?.files ?? 0;
  const work = message('taskpane.working');
  const batch = await pane.run(work, () => pane.desk.forget(files));
  if (!batch) return;
  pane.received(batch);
  const text = files
    ? message('pane.receive-removed', { file: files.join('、') })
    : message('pane.receive-removed-all', { count });
  const undo = async () => {
    const again = await pane.run(work, () => pane.desk.recall());
    if (again) pane.received(again);
  };
  pane.update({ notice: { intent: 'success', text, undo: () => void undo() } });
}

/** Under which it is kept whether copies of the units' files with notes go with the slips. */
export const markedKey = 'receive.marked';

/** Writes return slips, for all units with something to mend for null; those are returned then. */
export async function writeSlips(pane: Pane, units: string[] | null): Promise<void> {
  const work = message('taskpane.writing-slips');
  const marked = keptValue<boolean>(pane, markedKey) ?? false;
  const slips = await pane.run(work, (progress) => pane.desk.slips(units, marked, progress), {
    canCancel: true,
  });
  if (!slips) return;
  pane.update({ batch: slips.batch });
  pane.save(slips.file);
  const { remarks: details, file } = slips;
  if (details.length > 0)
    pane.update({
      notice: { intent: 'warning', text: message('pane.receive-unmarked', { file: file.name }), details },
    });
}

/** Shows what was found in one unit's file. */
export function reviewUnit(pane: Pane, unit: string): void {
  keep(pane, filterKey, ofUnit(unit));
  pane.show('review');
}
