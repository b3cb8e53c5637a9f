import { fullAddress } from '../area';
import type { HostSeries } from '../book';
import { stateOf, type Handlers, type HostObject } from '../handlers';
import type { HostRange } from './range';

export const chartSeriesClass: Handlers<Excel.ChartSeries, HostSeries> = {
  className: 'ChartSeries',
  get: { name: ({ name }) => name },
  set: {
    name: (series, name) => {
      series.name = name;
    },
  },
  call: {
    setValues: (series, source) => {
      series.values = addressOf(source);
    },
    setXAxisValues: (series, source) => {
      series.categories = addressOf(source);
    },
  },
};

function addressOf(source: HostObject): string {
  const { sheet, area } = stateOf<HostRange>(source);
  return fullAddress(sheet.name, area);
}
