/** The entry of a worker that reads files one after the other, under the definition that it was told first. */
import { cataloguesOf } from '../../../batch/catalogues';
import { readInTurn } from '../../../batch/reading/readInTurn';
import { openSound } from '../../../definition/open';
import { portableCodec } from '../../../xlsx/codec';
import { fileOf, type Opening, type Order } from './order';

onmessage = ({ data: { definition } }: MessageEvent<Opening>) => {
  const take = readInTurn(cataloguesOf(definition, openSound), portableCodec, (answer) =>
    postMessage(answer),
  );
  onmessage = ({ data }: MessageEvent<Order>) => take(fileOf(data));
  postMessage('ready');
};
