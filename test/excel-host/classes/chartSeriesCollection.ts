import type { HostChart } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { notFound } from '../hostError';
import { chartSeriesClass } from './chartSeries';

export const chartSeriesCollectionClass: Handlers<Excel.ChartSeriesCollection, HostChart> = {
  className: 'ChartSeriesCollection',
  items: ({ series }) => series.map((one) => hostObject(chartSeriesClass, one)),
  call: {
    getItemAt: ({ series }, index) => {
      const found = series[index];
      if (!found) throw notFound(`series ${index}`);
      return hostObject(chartSeriesClass, found);
    },
    add: ({ series }, name) => {
      const added = { name: name ?? '', values: '', categories: '' };
      series.push(added);
      return hostObject(chartSeriesClass, added);
    },
  },
};
