import type { Edit } from '../../../src/excel/port';
import type { SheetState, Workbook } from '../../../src/workbook/workbook';
import { visibilityOf, type HostValue } from '../../excel-host/book';
import type { Client } from '../../excel-host/client';
import { workbookIn } from '../../excel-host/fill';
import {
  chartsOn,
  marksOn,
  promptAt,
  selectionOf,
  valuesOn,
  type SeenChart,
  type SeenMark,
} from '../../excel-host/seen';
import { SimulatedExcel } from '../../excel-host/simulatedExcel';
import type { OfficeStandIn } from './office';
import type { StandInStart } from './start';

/** `window.simulated`: what a test does and sees in the page's Excel. Plain data in and out, so that it crosses to the test. */
export type Simulated = {
  /** Opens another workbook, a model or a file in base64. Who followed the one before does not hear of this one, as in Excel. */
  open(workbook: Workbook | string, name?: string): void;
  /** A person enters values, one cell after another. */
  type(sheet: string, cells: Record<string, HostValue>): void;
  selection(): Edit | null;
  sheets(): { name: string; state: SheetState }[];
  /** By address; cells that hold nothing are left out. */
  values(sheet: string): Record<string, HostValue>;
  marks(sheet: string): SeenMark[];
  /** What is shown when the cell is selected; empty where nothing is. */
  prompt(sheet: string, address: string): string;
  charts(sheet: string): SeenChart[];
  /** The sheets of each workbook that was opened beside. */
  opened(): string[][];
  /** The syncs since the workbook was opened, with the bytes of request and answer, and the code of a refusal. */
  transcript(): { sent: number; received: number; error?: string }[];
  /** The next batch fails with this code, before its first action or before the first of that name. */
  failNext(code: string, before?: string): void;
} & Omit<OfficeStandIn, 'office'>;

declare global {
  interface Window {
    simulated: Simulated;
  }
}

export function simulatedIn(client: Client, start: StandInStart, office: OfficeStandIn): Simulated {
  const { setTheme, runCommand, isPaneShown } = office;
  let excel = opened(client, start);
  const sheet = (name: string) => excel.book.sheet(name);
  return {
    open: (workbook, name) => {
      excel = opened(client, name === undefined ? { workbook } : { workbook, name });
    },
    type: (name, cells) => excel.type(name, cells),
    selection: () => selectionOf(excel.book),
    sheets: () => excel.book.sheets.map(({ name, visibility }) => ({ name, state: states[visibility] })),
    values: (name) => valuesOn(sheet(name)),
    marks: (name) => marksOn(sheet(name)),
    prompt: (name, address) => promptAt(sheet(name), address),
    charts: (name) => chartsOn(sheet(name)),
    opened: () => excel.book.opened.map(({ sheets }) => sheets.map(({ name }) => name)),
    transcript: () =>
      excel.transcript.map(({ bytes, error }) => ({ ...bytes, ...(error !== undefined && { error }) })),
    failNext: (code, before) => excel.failNext(code, before),
    setTheme,
    runCommand,
    isPaneShown,
  };
}

const states = Object.fromEntries(
  Object.entries(visibilityOf).map(([state, visibility]) => [visibility, state]),
) as Record<(typeof visibilityOf)[SheetState], SheetState>;

function opened(client: Client, { workbook, name }: Pick<StandInStart, 'workbook' | 'name'>): SimulatedExcel {
  return new SimulatedExcel(client, {
    ...(workbook !== undefined && {
      workbook: typeof workbook === 'string' ? workbookIn(workbook) : workbook,
    }),
    ...(name !== undefined && { name }),
  });
}
