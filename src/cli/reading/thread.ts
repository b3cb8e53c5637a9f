/** The entry of a thread that reads files one after the other, with the definition that it was given as it started. */
import { parentPort, workerData } from 'node:worker_threads';
import { cataloguesOf } from '../../batch/catalogues';
import { readInTurn } from '../../batch/reading/readInTurn';
import type { Answer } from '../../batch/reading/readingThread';
import { openSound } from '../../definition/open';
import { nodeCodec } from '../nodeCodec';
import { fileOf, type Order } from './order';
import type { ThreadData } from './starting';

const { definition, ...options } = workerData as ThreadData;
const say = (answer: Answer) => parentPort?.postMessage(answer);
const take = readInTurn(cataloguesOf(definition, openSound), nodeCodec, say, options);

parentPort?.on('message', (order: Order) => take(fileOf(order)));
say('ready');
