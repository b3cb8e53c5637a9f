import { say } from '../../src/messages/message';
import { openWorkbook } from '../../src/xlsx/open';
import { readWorkbook, type ReadOptions } from '../../src/xlsx/read';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';

/** The code and the Chinese sentence that an .xlsx file is refused with. @throws where it is read, or fails in any other way */
export function refusal(bytes: Uint8Array, options?: ReadOptions): [code: string, sentence: string] {
  try {
    readWorkbook(bytes, options);
  } catch (error) {
    return refusedWith(error);
  }
  throw new Error('was read');
}

/** The same for a file of any format. */
export async function openingRefusal(
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<[code: string, sentence: string]> {
  try {
    await openWorkbook(bytes, options);
  } catch (error) {
    return refusedWith(error);
  }
  throw new Error('was read');
}

function refusedWith(error: unknown): [code: string, sentence: string] {
  if (!(error instanceof UnreadableWorkbookError)) throw error;
  expect(say(error.reason, 'en')).not.toMatch(/\{/);
  return [error.code, say(error.reason)];
}
