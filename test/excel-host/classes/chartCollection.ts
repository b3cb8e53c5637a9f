import { fullAddress } from '../area';
import { assertUnlocked, type HostChart, type HostSheet } from '../book';
import { hostObject, stateOf, type Handlers } from '../handlers';
import { chartClass } from './chart';
import type { HostRange } from './range';

export const chartCollectionClass: Handlers<Excel.ChartCollection, HostSheet> = {
  className: 'ChartCollection',
  items: (sheet) => sheet.charts.map((chart) => hostObject(chartClass, chart)),
  call: {
    add: (sheet, type, source) => {
      assertUnlocked(sheet);
      const range = stateOf<HostRange>(source);
      const chart: HostChart = {
        sheet,
        type,
        title: '',
        series: [{ name: '', values: fullAddress(range.sheet.name, range.area), categories: '' }],
        from: '',
        to: '',
        legend: { visible: true, position: 'Bottom' },
        labels: { showValue: false, showPercentage: false },
        categoriesReversed: false,
      };
      sheet.charts.push(chart);
      return hostObject(chartClass, chart);
    },
  },
};
