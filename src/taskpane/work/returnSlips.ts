import type { Examined } from '../../batch/examine';
import { isoDay } from '../../batch/isoDay';
import { slipsDue, slipsFor } from '../../batch/slips';
import { message } from '../../messages/message';
import { DeskError, type Progress } from './desk';
import { finishedFile, zippedFiles } from './finishedFile';
import type { Shift } from './shift';
import type { FinishedFile } from './views';

/**
 * 退回单 of these units; of all that have something to mend for null.
 * @returns a .zip, or for one unit its slip alone; and each unit's file that its slip is about
 */
export async function returnSlips(
  examined: Examined,
  units: readonly string[] | null,
  now: () => Date,
  shift: Shift,
  progress: Progress,
): Promise<{ file: FinishedFile; returned: [unit: string, file: string][] }> {
  const wanted = units && new Set(units);
  const total = slipsDue(examined).filter(({ submission }) => wanted?.has(submission.unit) ?? true).length;
  const files = new Map(examined.accepted.map(({ unit, file }) => [unit, file]));
  const made: FinishedFile[] = [];
  const returned: [string, string][] = [];
  const what = message('taskpane.writing-slips');
  for (const { unit, name, workbook } of slipsFor(examined, isoDay(now()))) {
    await shift.step();
    if (wanted && !wanted.has(unit.code)) continue;
    made.push(await finishedFile(name, workbook, now()));
    returned.push([unit.code, files.get(unit.code) ?? '']);
    progress(what, made.length, total);
  }
  const [only] = made;
  if (!only) throw new DeskError(message('taskpane.no-slips'));
  const file = units?.length === 1 ? only : zippedFiles(`退回单_${isoDay(now())}.zip`, made, now());
  return { file, returned };
}
