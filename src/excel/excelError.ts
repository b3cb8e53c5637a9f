import { message, say, type Message, type MessageKey, type MessageParameter } from '../messages/message';

/** What the program that has the workbook open refused or failed to do. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly reason: Message,
    /** Whether the same again, unchanged, may well succeed. */
    readonly canRetry: boolean,
    options?: ErrorOptions,
  ) {
    super(say(reason), options);
  }
}

/** @example throw excelError('excel.sheet-missing', { sheet: '封面' }) */
export function excelError(key: MessageKey, params?: Record<string, MessageParameter>): ExcelError {
  return new ExcelError(message(key, params), false);
}
