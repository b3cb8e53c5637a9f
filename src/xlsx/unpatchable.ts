import { message, say, type Message, type MessageKey, type MessageParameter } from '../messages/message';

/** Why a workbook file is not changed. */
export type UnpatchableCode =
  /** The file bears a digital signature, which any change would break. */
  | 'signed'
  /** The workbook is protected against other sheets. */
  | 'locked-structure'
  | 'unknown-sheet'
  /** The address names no single cell. */
  | 'bad-address'
  /** A text that is too long, or a number that is not finite. */
  | 'bad-value'
  /** The cell belongs to a formula that fills several cells. */
  | 'part-of-array'
  /** The cell names a column of an Excel table. */
  | 'table-header';

/** A file that is sound, and cannot be changed as asked. */
export class UnpatchableWorkbookError extends Error {
  override readonly name = 'UnpatchableWorkbookError';

  constructor(
    readonly code: UnpatchableCode,
    readonly reason: Message,
  ) {
    super(say(reason));
  }
}

export function unpatchable(
  code: UnpatchableCode,
  key: MessageKey,
  params?: Record<string, MessageParameter>,
): UnpatchableWorkbookError {
  return new UnpatchableWorkbookError(code, message(key, params));
}
