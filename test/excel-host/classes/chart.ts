import { areaOf } from '../area';
import type { HostChart } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { invalid } from '../hostError';
import { chartAxesClass } from './chartAxes';
import { chartDataLabelsClass } from './chartDataLabels';
import { chartLegendClass } from './chartLegend';
import { chartSeriesCollectionClass } from './chartSeriesCollection';
import { chartTitleClass } from './chartTitle';

export const chartClass: Handlers<Excel.Chart, HostChart> = {
  className: 'Chart',
  open: {
    title: (chart) => hostObject(chartTitleClass, chart),
    legend: (chart) => hostObject(chartLegendClass, chart.legend),
    dataLabels: (chart) => hostObject(chartDataLabelsClass, chart.labels),
    series: (chart) => hostObject(chartSeriesCollectionClass, chart),
    axes: (chart) => {
      if (chart.type === 'Pie') throw invalid('a pie has no axes');
      return hostObject(chartAxesClass, chart);
    },
  },
  call: {
    setPosition: (chart, from, to) => {
      if (typeof from !== 'string' || typeof to !== 'string') throw invalid('the host takes addresses only');
      areaOf(`${from}:${to}`);
      Object.assign(chart, { from, to });
    },
  },
};
