import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../workbook/address';
import { isColumnIn, type Span } from '../../workbook/span';
import type { Axis } from './geometry';
import { useHeaderStyles } from './GridRow';
import { pinnedSize, type Pinned } from './pinning';

const useStyles = makeStyles({
  row: { position: 'sticky', top: 0, left: 0, width: '100%', display: 'flex', zIndex: 30 },
  corner: { position: 'sticky', left: 0, flexShrink: 0, zIndex: 2 },
  frozen: { position: 'sticky', flexShrink: 0, zIndex: 1 },
});

type Props = {
  axis: Axis;
  places: readonly number[];
  pinned: Pinned;
  headerWidth: number;
  height: number;
  selected: Span;
};

/** The letters above the columns; a screen reader has each cell's address instead. */
export function ColumnHeaders({ axis, places, pinned, headerWidth, height, selected }: Props) {
  const styles = useStyles();
  const headers = useHeaderStyles();
  const skipped = axis.starts[pinned.from] ?? 0;
  const isPinned = (place: number) => place >= pinned.from && place < pinned.to;
  const letter = (place: number, shift: number) => {
    const index = axis.indexes[place] ?? 0;
    return (
      <div
        key={place}
        className={mergeClasses(headers.header, isColumnIn(selected, index) && headers.selected)}
        style={{ left: (axis.starts[place] ?? 0) + shift, width: axis.sizes[place], height }}
      >
        {columnLetters(index)}
      </div>
    );
  };
  return (
    <div aria-hidden className={styles.row} style={{ height }}>
      <div className={styles.corner} style={{ width: headerWidth }}>
        <div className={headers.header} style={{ width: headerWidth, height }} />
      </div>
      <div
        className={styles.frozen}
        style={{
          left: headerWidth,
          width: pinnedSize(axis, pinned),
          marginLeft: skipped,
        }}
      >
        {places.filter(isPinned).map((place) => letter(place, -skipped))}
      </div>
      {places.filter((place) => !isPinned(place)).map((place) => letter(place, headerWidth))}
    </div>
  );
}
