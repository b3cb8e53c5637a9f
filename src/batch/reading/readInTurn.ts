import type { Codec } from '../../xlsx/codec';
import { LibraryWantedError, type OpenOptions } from '../../xlsx/open';
import { ReadingMemory } from '../../xlsx/reading/memory/readingMemory';
import type { Catalogues } from '../catalogues';
import { pack } from '../parcel';
import { readFile, type IncomingFile } from '../readFile';
import type { Answer } from './readingThread';

/**
 * A thread's side of reading: files are read in the order in which they come, and of each is said what came of it.
 * @example const take = readInTurn(catalogues, codec, (answer) => postMessage(answer));
 */
export function readInTurn(
  catalogues: Catalogues,
  codec: Codec,
  say: (answer: Answer) => void,
  options: Pick<OpenOptions, 'library'> = {},
): (file: IncomingFile) => void {
  const reading = { ...options, memory: new ReadingMemory() };
  let turn = Promise.resolve();
  return (file) => {
    turn = turn.then(async () => say(await answerFor(file)));
  };

  /** What is thrown here is no file's fault; errors lose what they carry on their way between threads. */
  async function answerFor(file: IncomingFile): Promise<Answer> {
    try {
      return pack(await readFile(file, catalogues, codec, reading));
    } catch (error) {
      return error instanceof LibraryWantedError ? 'elsewhere' : 'again';
    }
  }
}
