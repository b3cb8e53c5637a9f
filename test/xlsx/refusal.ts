import { say } from '../../src/messages/message';
import { readWorkbook, type ReadOptions } from '../../src/xlsx/read';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';

/** The code and the Chinese sentence that a file is refused with. @throws where it is read, or fails in any other way */
export function refusal(bytes: Uint8Array, options?: ReadOptions): [code: string, sentence: string] {
  try {
    readWorkbook(bytes, options);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    expect(say(error.reason, 'en')).not.toMatch(/\{/);
    return [error.code, say(error.reason)];
  }
  throw new Error('was read');
}
