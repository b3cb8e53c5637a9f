import { makeStyles } from '@fluentui/react-components';
import type { Drawing } from './drawing';
import { stretch } from './geometry';
import { useWording } from './wording';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '8px',
    textAlign: 'center',
    fontSize: '13px',
    color: '#595959',
    backgroundColor: '#fafafa',
    border: '1px dashed #a6a6a6',
    zIndex: 3,
    pointerEvents: 'none',
  },
});

type Props = { drawing: Drawing; left: number; top: number };

/** Where charts stand, which the preview names and does not draw. @param left and top of the first cell, in pixels */
export function ChartPlaces({ drawing: { sheet, rows, columns }, left, top }: Props) {
  const styles = useStyles();
  const words = useWording();
  return sheet.charts.map(({ title, anchor: { from, to } }, at) => {
    const across = stretch(columns, from.column, to.column - 1);
    const down = stretch(rows, from.row, to.row - 1);
    return (
      <div
        key={at}
        className={styles.chart}
        style={{
          left: left + across.start,
          top: top + down.start,
          width: across.size,
          height: down.size,
        }}
      >
        {words('preview.chart', { title })}
      </div>
    );
  });
}
