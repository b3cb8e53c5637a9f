/**
 * Stands in a page for `office.js`, behind Microsoft's unmodified client: `Office` without its frames, and the simulated Excel.
 * `officeScript.ts` puts both into the one script that the pane loads.
 */
import type { Client } from '../excel-host/client';
import { officeStandIn } from './standIn/office';
import { simulatedIn } from './standIn/simulated';

const start = window.simulatedStart ?? {};
const office = officeStandIn(start);
Object.assign(window, {
  Office: office.office,
  simulated: simulatedIn(window as unknown as Client, start, office),
});
