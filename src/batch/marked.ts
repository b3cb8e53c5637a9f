import type { Unit } from '../definition/definition';
import { message, type Message } from '../messages/message';
import { fileNamePart } from '../template/fileName';
import { earlierReturnNotes, returnNotes, returnNotesAuthor } from '../validation/returnNotes';
import { annotateWorkbook } from '../xlsx/annotate';
import type { Codec } from '../xlsx/codec';
import { UnpatchableWorkbookError } from '../xlsx/unpatchable';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import type { Examined } from './examine';
import { UnavailableFileError } from './readFile';
import { slipsDue } from './slips';

/** A copy of a unit's own file with the findings noted in its cells; or why there is none, so that the unit gets its slip only. */
export type Marked = { unit: Unit } & (
  | {
      /** `退回_630223100_威远镇.xlsx`; of a file with macros `.xlsm`. */
      name: string;
      bytes: Uint8Array;
      /** Where some of its cells could not get a note. */
      remark?: Message;
    }
  | { reason: Message }
);

export type MarkingOptions = {
  /** The day as the face knows it: `2026-02-10`. */
  issued: string;
  /** A received file as it came; undefined where it is not here any more. */
  bytesOf(file: string): Promise<Uint8Array | undefined>;
  codec: Codec;
};

/**
 * The units' own files that a return slip is due for, the findings noted in their cells, each made when it is asked for. No figure is
 * touched: what comes of it reads as the file that came.
 */
export async function* markedCopies(
  examined: Examined,
  { issued, bytesOf, codec }: MarkingOptions,
): AsyncGenerator<Marked> {
  const { catalogue } = examined;
  for (const { submission, findings } of slipsDue(examined)) {
    const unit = catalogue.units.get(submission.unit);
    if (!unit) continue;
    const { file } = submission;
    try {
      const bytes = await bytesOf(file);
      if (!bytes) {
        yield { unit, reason: message('batch.unmarked-gone', { file }) };
        continue;
      }
      const notes = returnNotes(findings, catalogue, { file, issued });
      const marked = annotateWorkbook(bytes, notes, {
        author: returnNotesAuthor,
        earlier: earlierReturnNotes,
        codec,
      });
      const name = ['退回', unit.code, unit.name].map(fileNamePart).join('_') + marked.extension;
      const places = marked.leftOut.map(({ sheet, address }) => `${sheet} ${address}`).join('、');
      const remark = places === '' ? {} : { remark: message('batch.unmarked-cells', { file, places }) };
      yield { unit, name, bytes: marked.bytes, ...remark };
    } catch (error) {
      yield { unit, reason: reasonOf(error, file) };
    }
  }
}

/** @throws the error itself where it is a fault of ours */
function reasonOf(error: unknown, file: string): Message {
  if (error instanceof UnavailableFileError) return error.reason;
  if (error instanceof UnreadableWorkbookError) {
    return error.code === 'legacy-unreadable'
      ? message('batch.unmarked-format', { file })
      : message('batch.unmarked-broken', { file, reason: error.reason });
  }
  if (!(error instanceof UnpatchableWorkbookError)) throw error;
  return message(error.code === 'signed' ? 'batch.unmarked-signed' : 'batch.unmarked-structure', { file });
}
