import {
  Button,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ArrowSortDownFilled, ArrowSortUpFilled } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSay } from '../usePane';
import { nextSort, type Sort } from './sorting';
import { useVirtualRows } from './useVirtualRows';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    maxHeight: 'max(320px, 62vh)',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  headGroup: { position: 'sticky', top: 0, zIndex: 1 },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressable: { cursor: 'pointer' },
  cell: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  sorter: {
    minWidth: 0,
    padding: 0,
    height: 'auto',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    justifyContent: 'flex-start',
  },
  opener: {
    display: 'inline',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    }),
  },
});

export type TableColumn<Row> = {
  key: string;
  label: string;
  /** Where its cells stand in the row's grid. */
  className?: string;
  /** Set to the right, digits below digits. */
  isFigure?: boolean;
  cell(row: Row): ReactNode;
};

export type VirtualTableProps<Row> = {
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** The grid that a row, and the head, is laid out in. */
  gridClass: string;
  sort: Sort | null;
  onSort(sort: Sort | null): void;
  /** What a press on a row does; `at` is the column whose content is the button for it, `label` what the button says of itself. */
  open?: { at: string; label(row: Row): string; act(row: Row): void };
  /** The row that is shown and takes the focus when the table appears. */
  focusOn?: string | null;
};

/** In pixels, until a row was measured. */
const usualHeight = 44;

/**
 * A table that draws only the rows in sight, and sorts by its heads. The rows' buttons are one stop of the Tab key; arrows, Home and
 * End go from row to row.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, keyOf, gridClass, sort, onSort, open, focusOn = null } = props;
  const styles = useStyles();
  const t = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const first = focusOn === null ? -1 : rows.findIndex((row) => keyOf(row) === focusOn);
  const [active, setActive] = useState(Math.max(first, 0));
  const wanted = useRef<number | null>(first >= 0 ? first : null);
  const {
    rows: drawn,
    before,
    after,
    measure,
    scrollTo,
  } = useVirtualRows(body, {
    count: rows.length,
    heightOf: () => usualHeight,
    keyOf: (at) => {
      const row = rows[at];
      return row ? keyOf(row) : String(at);
    },
    scroller,
  });
  const isActiveDrawn = drawn.includes(active);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${wanted.current}"] [data-open]`,
    );
    if (!button) return scrollTo(wanted.current);
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, drawn.length - 16);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || rows.length === 0) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, to));
    wanted.current = next;
    setActive(next);
    scrollTo(next);
  };

  const content = (column: TableColumn<Row>, row: Row, index: number) =>
    open?.at === column.key ? (
      <button
        type="button"
        data-open
        className={styles.opener}
        title={open.label(row)}
        tabIndex={index === active || (!isActiveDrawn && index === drawn[0]) ? 0 : -1}
        onFocus={() => setActive(index)}
      >
        {column.cell(row)}
      </button>
    ) : (
      column.cell(row)
    );

  return (
    <div ref={scroller} className={styles.scroller}>
      <div role="table" aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length}>
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" aria-rowindex={1} className={mergeClasses(gridClass, styles.head)}>
            {columns.map((column) => (
              <div
                key={column.key}
                role="columnheader"
                aria-sort={
                  sort?.column !== column.key ? 'none' : sort.descending ? 'descending' : 'ascending'
                }
                className={mergeClasses(styles.cell, column.className, column.isFigure && styles.figure)}
              >
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.sorter}
                  title={t('taskpane.sort-by', { column: column.label })}
                  onClick={() => {
                    setActive(0);
                    onSort(nextSort(sort, column.key));
                  }}
                  {...(sort?.column === column.key && {
                    icon: sort.descending ? (
                      <ArrowSortDownFilled fontSize={14} />
                    ) : (
                      <ArrowSortUpFilled fontSize={14} />
                    ),
                    iconPosition: 'after',
                  })}
                >
                  {column.label}
                </Button>
              </div>
            ))}
          </div>
        </div>
        <div ref={body} role="rowgroup" style={{ paddingTop: before, paddingBottom: after }} onKeyDown={move}>
          {drawn.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={keyOf(row)}
                ref={measure}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className={mergeClasses(gridClass, styles.row, open && styles.pressable)}
                {...(open && { onClick: () => open.act(row) })}
              >
                {columns.map((column, at) => (
                  <div
                    key={column.key}
                    role={at === 0 ? 'rowheader' : 'cell'}
                    className={mergeClasses(styles.cell, column.className, column.isFigure && styles.figure)}
                  >
                    {content(column, row, index)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
