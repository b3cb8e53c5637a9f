/** The entry of a thread that reads files one after the other, under the definition that it is told first. */
import { parentPort, workerData } from 'node:worker_threads';
import { openedFrom, type Opening } from '../../batch/reading/opening';
import { readInTurn } from '../../batch/reading/readInTurn';
import type { Answer } from '../../batch/reading/readingThread';
import { nodeCodec } from '../nodeCodec';
import { fileOf, leave, type Order } from './order';
import type { ThreadData } from './starting';

const say = (answer: Answer) => parentPort?.postMessage(answer);

parentPort?.once('message', (opening: Opening) => {
  const take = readInTurn(openedFrom(opening), nodeCodec, say, workerData as ThreadData);
  parentPort?.on('message', (order: Order | typeof leave) => {
    if (order === leave) parentPort?.close();
    else take(fileOf(order));
  });
  say('ready');
});
