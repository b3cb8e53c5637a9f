import { theClient } from './clientInNode';
import { requirements } from './requirements';
import { SimulatedExcel, type SimulatedExcelOptions } from './simulatedExcel';

export type InNodeOptions = SimulatedExcelOptions & {
  /** The highest ExcelApi that the host has, `1.13` unless told. */
  api?: string;
};

/** A simulated Excel with the globals `Excel` and `Office` as office.js makes them. */
export function simulatedExcel({ api, ...options }: InNodeOptions = {}): SimulatedExcel {
  const client = theClient();
  client.window.Office = { context: { requirements: requirements(api) } };
  const { OfficeExtension, window } = client;
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension, Office: window.Office });
  return new SimulatedExcel(client, options);
}
