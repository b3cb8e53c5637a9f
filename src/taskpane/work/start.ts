import { proxy, wrap } from 'comlink';
import { message } from '../../messages/message';
import { deskOn, type Line } from './call';
import { DeskError, type Desk } from './desk';

/** Starts the worker and hands out its desk; where it cannot be started, every verb says so. */
export function startDesk(): Desk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'huibiao' });
  const line = wrap<Line>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new DeskError(message('taskpane.no-worker'))));
  });
  broken.catch(() => undefined);
  return deskOn({ call: (...given) => Promise.race([line.call(...given), broken]) }, proxy);
}
