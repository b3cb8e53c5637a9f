import type { HostChart } from '../book';
import type { Handlers } from '../handlers';

export const chartTitleClass: Handlers<Excel.ChartTitle, HostChart> = {
  className: 'ChartTitle',
  get: { text: ({ title }) => title },
  set: {
    text: (chart, text) => {
      chart.title = text;
    },
  },
};
