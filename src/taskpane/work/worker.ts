/** The worker's entry: a desk of its own, for the pane to call. */
import { expose } from 'comlink';
import { lineTo } from './call';
import { browserShelf } from './definitionShelf';
import { WorkingDesk } from './workingDesk';

expose(lineTo(new WorkingDesk(() => new Date(), browserShelf())));
