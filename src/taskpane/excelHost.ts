import { movedCharts } from '../excel/movedCharts';
import { officeAdapter } from '../excel/officeAdapter';
import type { Host } from './host';

/** The pane in Excel. */
export function excelHost(): Host {
  const port = officeAdapter();
  return {
    kind: 'excel',
    port,
    followOpen: () => () => undefined,
    openFile: ({ bytes }) => port.openBeside(bytes),
    async insert(_file, { bytes, sheets, charts }) {
      const insertion = await port.insertSheets(bytes);
      if (insertion.kind === 'opened-beside') return [];
      await port.addCharts(movedCharts(charts, sheets, insertion.sheets));
      return insertion.sheets;
    },
  };
}
