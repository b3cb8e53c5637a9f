import type { HostChart } from '../book';
import type { Handlers } from '../handlers';

export const chartAxisClass: Handlers<Excel.ChartAxis, HostChart> = {
  className: 'ChartAxis',
  set: {
    reversePlotOrder: (chart, reversed) => {
      chart.categoriesReversed = reversed;
    },
  },
};
