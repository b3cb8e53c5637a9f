import type { HostChart } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { chartAxisClass } from './chartAxis';

export const chartAxesClass: Handlers<Excel.ChartAxes, HostChart> = {
  className: 'ChartAxes',
  open: { categoryAxis: (chart) => hostObject(chartAxisClass, chart) },
};
