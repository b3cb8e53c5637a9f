/** The entry of a worker that reads files one after the other, under the definition that it was told first. */
import { openedFrom, type Opening } from '../../../batch/reading/opening';
import { readInTurn } from '../../../batch/reading/readInTurn';
import { portableCodec } from '../../../xlsx/codec';
import { fileOf, type Order } from './order';

onmessage = ({ data: opening }: MessageEvent<Opening>) => {
  const take = readInTurn(openedFrom(opening), portableCodec, (answer) => postMessage(answer));
  onmessage = ({ data }: MessageEvent<Order>) => take(fileOf(data));
  postMessage('ready');
};
