import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, type ReactNode } from 'react';
import { addressOf } from '../../workbook/address';
import type { Span } from '../../workbook/span';
import { cellDrawing } from './cellDrawing';
import { CellView, type CellDrawing } from './CellView';
import type { Drawing } from './drawing';
import { placeOf } from './geometry';
import { pinnedSize, type Pinned } from './pinning';

export const useHeaderStyles = makeStyles({
  header: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    userSelect: 'none',
    overflow: 'hidden',
    pointerEvents: 'auto',
  },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Pressed,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

const useStyles = makeStyles({
  row: { left: 0, width: '100%', display: 'flex', pointerEvents: 'none' },
  body: { position: 'absolute' },
  pinned: { position: 'sticky', zIndex: 20 },
  rowHeader: { position: 'sticky', left: 0, flexShrink: 0, zIndex: 11 },
  frozen: { position: 'sticky', flexShrink: 0, zIndex: 10 },
  edge: {
    position: 'absolute',
    top: '-1px',
    bottom: 0,
    right: 0,
    width: '1px',
    backgroundColor: '#8a8a8a',
    zIndex: 6,
    pointerEvents: 'none',
  },
  lowerEdge: {
    position: 'absolute',
    left: 0,
    right: 0,
    bottom: 0,
    height: '1px',
    backgroundColor: '#8a8a8a',
    zIndex: 6,
    pointerEvents: 'none',
  },
});

type Props = {
  gridId: string;
  drawing: Drawing;
  /** 0-based row of the sheet. */
  row: number;
  /** Pixels from the top of the sheet, below the column letters. */
  top: number;
  height: number;
  /** Stays in view; then `offset` are the pixels between it and what stands above it. */
  isPinned: boolean;
  offset: number;
  isLastPinned: boolean;
  /** Places of the columns to draw. */
  columns: readonly number[];
  pinned: Pinned;
  headerWidth: number;
  merges: readonly Span[];
  /** The selected cell's address where it stands in this row. */
  active: string | null;
  isSelected: boolean;
  /** What the selected cell holds besides its text. */
  children?: ReactNode;
};

export const GridRow = memo(function GridRow(props: Props) {
  const { gridId, drawing, row, top, height, isPinned, offset, columns, pinned, headerWidth, merges } = props;
  const { active, isSelected, isLastPinned, children } = props;
  const styles = useStyles();
  const headers = useHeaderStyles();
  const axis = drawing.columns;
  const frozen = pinned.to > pinned.from ? (axis.indexes[pinned.to] ?? Infinity) : 0;
  const near = merges.filter(({ from, to }) => from.row <= row && to.row >= row);
  // scrolling sideways draws only what is new
  const known = useMemo(
    () => new Map<number, CellDrawing | null>(),
    // what a cell's drawing is made from
    [drawing, gridId, frozen, isPinned],
  );
  const staying: CellDrawing[] = [];
  const moving: CellDrawing[] = [];
  for (const place of columns) {
    const column = axis.indexes[place] ?? 0;
    let cell = known.get(column);
    if (cell === undefined) {
      cell = cellDrawing(drawing, { row, column }, near, { id: gridId, frozen, isPinned });
      known.set(column, cell);
    }
    if (!cell) continue;
    const isWithin = placeOf(axis, cell.column + cell.columnSpan) <= pinned.to;
    (place >= pinned.from && place < pinned.to && isWithin ? staying : moving).push(cell);
  }
  const skipped = axis.starts[pinned.from] ?? 0;
  const width = pinnedSize(axis, pinned);
  const draw = (cell: CellDrawing, shift: number) => {
    const isActive = active === addressOf(cell.row, cell.column);
    return (
      <CellView key={cell.id} cell={cell} shift={shift} isActive={isActive}>
        {isActive ? children : null}
      </CellView>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={mergeClasses(styles.row, isPinned ? styles.pinned : styles.body)}
      style={isPinned ? { top, height, marginTop: offset } : { top, height }}
    >
      <div role="presentation" className={styles.rowHeader} style={{ width: headerWidth }}>
        <div
          aria-hidden
          className={mergeClasses(headers.header, isSelected && headers.selected)}
          style={{ width: headerWidth, height }}
        >
          {row + 1}
        </div>
      </div>
      {width > 0 && (
        <div
          role="presentation"
          className={styles.frozen}
          style={{ left: headerWidth, width, height, marginLeft: skipped }}
        >
          {staying.map((cell) => draw(cell, -skipped))}
          <span className={styles.edge} />
        </div>
      )}
      {moving.map((cell) => draw(cell, headerWidth))}
      {isLastPinned && <span className={styles.lowerEdge} />}
    </div>
  );
});
