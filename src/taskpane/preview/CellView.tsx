import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { memo, type CSSProperties, type ReactNode } from 'react';
import { useWording } from './wording';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    ...shorthands.borderWidth('1px'),
    display: 'flex',
    flexDirection: 'column',
    cursor: 'cell',
    pointerEvents: 'auto',
  },
  opaque: { backgroundColor: '#ffffff' },
  active: { zIndex: 5 },
  clip: { overflow: 'hidden', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  text: { lineHeight: 1.25, flexShrink: 0 },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  line: { whiteSpace: 'pre' },
  link: { cursor: 'pointer' },
  ring: {
    position: 'absolute',
    inset: '-1px',
    border: '2px solid #0f6cbd',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { ...shorthands.borderColor('Highlight') },
  },
  marked: {
    '@media (forced-colors: active)': { outline: '2px dashed Mark', outlineOffset: '-2px' },
  },
  note: {
    position: 'absolute',
    top: 0,
    right: 0,
    width: '7px',
    height: '7px',
    backgroundColor: '#c00000',
    clipPath: 'polygon(0 0, 100% 0, 100% 100%)',
    forcedColorAdjust: 'none',
  },
  stale: { fontStyle: 'italic' },
});

/** A cell as it is drawn; places and sizes in pixels, lines included. */
export type CellDrawing = {
  id: string;
  row: number;
  column: number;
  /** Rows and columns that merged cells take; 1 for a cell alone. */
  rowSpan: number;
  columnSpan: number;
  left: number;
  width: number;
  height: number;
  text: string;
  box: CSSProperties;
  textStyle: CSSProperties;
  wrap: boolean;
  /** Room that a long text takes beside its cell. */
  overflow: { left: number; right: number } | null;
  isOpaque: boolean;
  isClosed: boolean;
  isLink: boolean;
  isStale: boolean;
  isMarked: boolean;
  /** Empty where there is none. */
  note: string;
  /** What a mark says, for screen readers. */
  description: string;
};

type Props = { cell: CellDrawing; shift: number; isActive: boolean; children?: ReactNode };

/** @param shift added to the cell's place, in pixels */
export const CellView = memo(function CellView({ cell, shift, isActive, children }: Props) {
  const styles = useStyles();
  const words = useWording();
  const title = [cell.note, cell.isStale ? words('preview.stale') : ''].filter(Boolean).join('\n');
  const { overflow } = cell;
  // a line all round lies over the neighbours' at the left and above
  const isFramed = cell.box.borderStyle === 'solid';
  const reach = isFramed ? 1 : 0;
  const box: CSSProperties = {
    ...cell.box,
    left: cell.left + shift - reach,
    top: -reach,
    width: cell.width + reach,
    height: cell.height + reach,
  };
  if (!isActive && overflow) box.zIndex = 2;
  else if (!isActive && isFramed) box.zIndex = 1;
  const text: CSSProperties = { ...cell.textStyle };
  if (overflow) {
    text.marginLeft = -overflow.left;
    text.width = cell.width + overflow.left + overflow.right;
    text.boxSizing = 'border-box';
    text.overflow = 'hidden';
    text.pointerEvents = 'none';
  }
  return (
    <div
      role="gridcell"
      id={cell.id}
      aria-colindex={cell.column + 1}
      aria-rowindex={cell.row + 1}
      aria-colspan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
      aria-rowspan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
      aria-selected={isActive}
      aria-readonly={cell.isClosed}
      aria-description={cell.description || undefined}
      title={title || undefined}
      data-row={cell.row}
      data-column={cell.column}
      className={mergeClasses(
        styles.cell,
        cell.isOpaque && styles.opaque,
        isActive && styles.active,
        cell.isMarked && styles.marked,
      )}
      style={box}
    >
      {cell.text !== '' && (
        <div
          className={mergeClasses(!overflow && styles.clip)}
          style={{ justifyContent: cell.box.justifyContent }}
        >
          <div
            className={mergeClasses(
              styles.text,
              cell.wrap ? styles.wrap : styles.line,
              cell.isLink && styles.link,
              cell.isStale && styles.stale,
            )}
            style={text}
            data-link={cell.isLink || undefined}
          >
            {cell.text}
          </div>
        </div>
      )}
      {cell.note !== '' && <span className={styles.note} />}
      {isActive && <span className={styles.ring} />}
      {children}
    </div>
  );
});
