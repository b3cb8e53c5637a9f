import type { HostChart } from '../book';
import type { Handlers } from '../handlers';

export const chartLegendClass: Handlers<Excel.ChartLegend, HostChart['legend']> = {
  className: 'ChartLegend',
  get: { visible: ({ visible }) => visible },
  set: {
    visible: (legend, visible) => {
      legend.visible = visible;
    },
    position: (legend, position) => {
      legend.position = position;
    },
  },
};
