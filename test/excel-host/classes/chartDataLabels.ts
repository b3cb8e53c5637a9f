import type { HostChart } from '../book';
import type { Handlers } from '../handlers';

export const chartDataLabelsClass: Handlers<Excel.ChartDataLabels, HostChart['labels']> = {
  className: 'ChartDataLabels',
  set: {
    showValue: (labels, shown) => {
      labels.showValue = shown;
    },
    showPercentage: (labels, shown) => {
      labels.showPercentage = shown;
    },
  },
};
