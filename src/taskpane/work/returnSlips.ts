import type { Examined } from '../../batch/examine';
import { isoDay } from '../../batch/isoDay';
import { markedCopies } from '../../batch/marked';
import { slipsDue, slipsFor } from '../../batch/slips';
import { message, type Message } from '../../messages/message';
import { portableCodec } from '../../xlsx/codec';
import { DeskError, type Progress } from './desk';
import { finishedFile, zippedFiles } from './finishedFile';
import type { Shift } from './shift';
import type { FinishedFile } from './views';

export type WantedSlips = {
  /** All that have something to mend for null. */
  units: readonly string[] | null;
  /** Gets at the units' own files, where copies of them with notes are wanted too. */
  bytesOf: ((file: string) => Promise<Uint8Array | undefined>) | null;
};

/**
 * 退回单, and copies of the units' own files with notes where these are wanted.
 * @returns a .zip, or for one unit its slip alone where there is nothing else; each unit's file that its slip is about; and what could not be
 * noted in a copy
 */
export async function returnSlips(
  batch: Examined,
  { units, bytesOf }: WantedSlips,
  now: () => Date,
  shift: Shift,
  progress: Progress,
): Promise<{ file: FinishedFile; returned: [unit: string, file: string][]; remarks: Message[] }> {
  const wanted = units && new Set(units);
  const accepted = batch.accepted.filter(({ unit }) => wanted?.has(unit) ?? true);
  const examined = { ...batch, accepted };
  const total = slipsDue(examined).length * (bytesOf ? 2 : 1);
  const files = new Map(accepted.map(({ unit, file }) => [unit, file]));
  const issued = isoDay(now());
  const made: FinishedFile[] = [];
  const returned: [string, string][] = [];
  const remarks: Message[] = [];
  const what = message('taskpane.writing-slips');
  for (const { unit, name, workbook } of slipsFor(examined, issued)) {
    await shift.step();
    made.push(await finishedFile(name, workbook, now()));
    returned.push([unit.code, files.get(unit.code) ?? '']);
    progress(what, made.length, total);
  }
  let copied = 0;
  for await (const copy of bytesOf ? markedCopies(examined, { issued, bytesOf, codec: portableCodec }) : []) {
    await shift.step();
    progress(what, returned.length + ++copied, total);
    if ('reason' in copy) remarks.push(copy.reason);
    else {
      made.push({ name: copy.name, bytes: copy.bytes });
      if (copy.remark) remarks.push(copy.remark);
    }
  }
  const [only] = made;
  if (!only) throw new DeskError(message('taskpane.no-slips'));
  const isAlone = units?.length === 1 && made.length === 1;
  const file = isAlone ? only : zippedFiles(`退回单_${issued}.zip`, made, now());
  return { file, returned, remarks };
}
