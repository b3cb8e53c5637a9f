import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { position: 'relative', minWidth: 0 },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** A list of any length that scrolls with the page and draws only what is in view; items may be of any height. */
export function WindowedList<T>({
  items,
  keyOf,
  label,
  estimate,
  gap = 0,
  children,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What the list is of, for people who do not see it. */
  label: string;
  /** The height that most items have, in pixels. */
  estimate: number;
  gap?: number;
  children: (item: T) => ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const scrollMargin = useDistanceFromTop(list);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 6,
    gap,
    scrollMargin,
  });
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              {children(item)}
            </div>
          )
        );
      })}
    </div>
  );
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest('main') ?? null;
}

/** How far below the top of what scrolls the list begins; other parts of the page grow and shrink above it. */
function useDistanceFromTop(list: { current: HTMLElement | null }): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = scrollerOf(element);
    if (!element || !scroller) return;
    const measure = () => {
      const inView = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setDistance(Math.round(inView + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of scroller.children) observer.observe(part);
    return () => observer.disconnect();
  }, [list]);
  return distance;
}
