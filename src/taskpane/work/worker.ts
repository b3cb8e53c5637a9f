/** The worker's entry: a desk of its own, for the pane to call. */
import { expose } from 'comlink';
import { lineTo } from './call';
import { browserShelf } from './definitionShelf';
import type { Readers } from './reading/webReaders';
import { WorkingDesk } from './workingDesk';

const readers: Readers =
  typeof Worker === 'undefined'
    ? null
    : {
        start: () => new Worker(new URL('./reading/reader.ts', import.meta.url), { name: 'huibiao-reader' }),
        cores: navigator.hardwareConcurrency,
      };

expose(lineTo(new WorkingDesk(() => new Date(), browserShelf(), readers)));
