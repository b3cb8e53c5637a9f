/** The entry of a thread that reads files one after the other, under the definition that it is told first. */
import { parentPort, workerData } from 'node:worker_threads';
import { cataloguesOf } from '../../batch/catalogues';
import { readInTurn } from '../../batch/reading/readInTurn';
import type { Answer } from '../../batch/reading/readingThread';
import { openSound } from '../../definition/open';
import { nodeCodec } from '../nodeCodec';
import { fileOf, type Order } from './order';
import type { Opening, ThreadData } from './starting';

const say = (answer: Answer) => parentPort?.postMessage(answer);

parentPort?.once('message', ({ definition }: Opening) => {
  const take = readInTurn(cataloguesOf(definition, openSound), nodeCodec, say, workerData as ThreadData);
  parentPort?.on('message', (order: Order) => take(fileOf(order)));
  say('ready');
});
