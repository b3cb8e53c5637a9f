import { ExcelError, excelError } from '../excelError';
import { message, type MessageKey } from '../../messages/message';

/**
 * Does work in Excel, after the cell that a person is typing in is finished.
 * @throws ExcelError in place of whatever Office.js throws
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return translated(() => Excel.run({ delayForCellEdit: true }, work));
}

/** The same for calls that make their own context. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asExcelError(error);
  }
}

/** Whether Excel refused because the request or its answer was too large. */
export function isTooLarge(error: unknown): boolean {
  return tooLarge.has(codeOf(error));
}

const tooLarge = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);

const reasons: Readonly<Record<string, { key: MessageKey; canRetry: boolean }>> = {
  AccessDenied: { key: 'excel.protected', canRetry: false },
  ItemNotFound: { key: 'excel.gone', canRetry: false },
  InvalidReference: { key: 'excel.gone', canRetry: false },
  InvalidOperationInCellEditMode: { key: 'excel.editing', canRetry: true },
  ServiceNotAvailable: { key: 'excel.busy', canRetry: true },
  ServerBusy: { key: 'excel.busy', canRetry: true },
  RequestAborted: { key: 'excel.busy', canRetry: true },
  Timeout: { key: 'excel.busy', canRetry: true },
  UnsupportedFeature: { key: 'excel.not-insertable', canRetry: false },
};

/** Errors of Office.js as ours; a mistake in our own code stays what it is. */
function asExcelError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof ExcelError || code === '') return error;
  if (isTooLarge(error)) return caused(excelError('excel.too-large'), error);
  if (code === 'ApiNotFound' || code === 'NotImplemented')
    return caused(excelError('excel.not-supported', { member: placeOf(error) || code }), error);
  const known = reasons[code];
  if (known) return new ExcelError(message(known.key), known.canRetry, { cause: error });
  return caused(excelError('excel.failed', { code }), error);
}

function caused({ reason, canRetry }: ExcelError, cause: unknown): ExcelError {
  return new ExcelError(reason, canRetry, { cause });
}

/** Told by its shape: the class is the page's own, and there may be two copies of it. */
function codeOf(error: unknown): string {
  const isOffice = error instanceof Error && 'code' in error && 'debugInfo' in error;
  return isOffice && typeof error.code === 'string' ? error.code : '';
}

function placeOf(error: unknown): string {
  const { debugInfo } = error as OfficeExtension.Error;
  return debugInfo.errorLocation ?? '';
}
