/** The entry of a thread that reads files one after the other, with the definition that it was given as it started. */
import { parentPort, workerData } from 'node:worker_threads';
import { cataloguesOf } from '../../batch/catalogues';
import { pack } from '../../batch/parcel';
import { readFile } from '../../batch/readFile';
import { openSound } from '../../definition/open';
import { nodeCodec } from '../nodeCodec';
import { fileOf, type Answer, type Order, type ThreadData } from './order';

const { definition } = workerData as ThreadData;
const catalogues = cataloguesOf(definition, openSound);
const say = (answer: Answer) => parentPort?.postMessage(answer);

let turn = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  turn = turn.then(async () => say(await read(order)));
});
say('ready');

/** What is thrown here is no file's fault; errors lose what they carry on their way between threads. */
async function read(order: Order): Promise<Answer> {
  try {
    return pack(await readFile(fileOf(order), catalogues, nodeCodec));
  } catch {
    return 'again';
  }
}
