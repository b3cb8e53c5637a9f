import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useVirtualRows } from './useVirtualRows';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  lined: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** A list of any length that scrolls with the page and draws only what is in view; items may be of any height. */
export function VirtualList<T>({
  items,
  keyOf,
  label,
  estimate,
  gap = 0,
  lined = false,
  children,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What the list is of, for people who do not see it. */
  label: string;
  /** The height that most items have, in pixels. */
  estimate: number;
  gap?: number;
  /** Whether a line is drawn below each item. */
  lined?: boolean;
  children: (item: T) => ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { rows, before, after, measure } = useVirtualRows(list, {
    count: items.length,
    heightOf: () => estimate,
    keyOf: (at) => keyAt(items, at, keyOf),
    gap,
  });
  return (
    // Safari takes a list without bullets for one only where it says so
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ paddingTop: before, paddingBottom: after, rowGap: gap }}
    >
      {rows.map((at) => {
        const item = items[at];
        return (
          item !== undefined && (
            <li
              key={keyOf(item)}
              ref={measure}
              data-index={at}
              aria-setsize={items.length}
              aria-posinset={at + 1}
              className={mergeClasses(lined && styles.lined)}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Of a position past the end, which is asked for while a list grows shorter, the position. */
function keyAt<T>(items: readonly T[], at: number, keyOf: (item: T) => string): string {
  const item = items[at];
  return item === undefined ? String(at) : keyOf(item);
}
