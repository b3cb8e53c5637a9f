/** What a person sees of the open book, in plain data. */
import { markColors } from '../../src/excel/marks';
import type { Edit, Mark } from '../../src/excel/port';
import { addressOf } from '../../src/workbook/address';
import { localAddress } from './area';
import type { Book, HostSheet, HostValue } from './book';

export type SeenMark = Pick<Mark, 'address' | 'severity'>;

export type SeenChart = { title: string; series: string[] };

const severities = new Map(
  Object.entries(markColors).map(([severity, color]) => [color, severity as Mark['severity']]),
);

export function selectionOf({ selection }: Book): Edit | null {
  return selection ? { sheet: selection.sheet.name, address: localAddress(selection.area) } : null;
}

export function marksOn({ conditionals }: HostSheet): SeenMark[] {
  return conditionals.flatMap(({ areas, fill }) => {
    const severity = severities.get(fill);
    return severity ? areas.map((area) => ({ address: localAddress(area), severity })) : [];
  });
}

/** What is shown beside a cell when it is selected; empty where nothing is. */
export function promptAt(sheet: HostSheet, address: string): string {
  return sheet.validations.get(address)?.prompt.message ?? '';
}

export function chartsOn({ charts }: HostSheet): SeenChart[] {
  return charts.map(({ title, series }) => ({ title, series: series.map(({ name }) => name) }));
}

/** By address; cells that hold nothing are left out. */
export function valuesOn({ cells }: HostSheet): Record<string, HostValue> {
  const values: Record<string, HostValue> = {};
  for (const [row, columns] of cells) {
    for (const [column, { value }] of columns) {
      if (value !== '') values[addressOf(row, column)] = value;
    }
  }
  return values;
}
