/** What reading comes to, with either codec, for laws that compare two ways of it. */
import { nodeCodec } from '../../../../src/cli/nodeCodec';
import { portableCodec, type Codec } from '../../../../src/xlsx/codec';
import { UnreadableWorkbookError } from '../../../../src/xlsx/unreadable';

export const codecs: [name: string, codec: Codec][] = [
  ['node', nodeCodec],
  ['the portable', portableCodec],
];

/** What `read` gives, or why it cannot. */
export function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return { code: error.code, reason: error.reason };
    throw error;
  }
}
