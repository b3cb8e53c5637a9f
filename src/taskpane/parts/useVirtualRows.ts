import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

export type LongList = {
  count: number;
  /** A row's height, or what to expect where rows differ, in CSS pixels. */
  heightOf: (position: number) => number;
  /** Keeps measured heights with their rows when the list changes. */
  keyOf: (position: number) => string;
  /** Between one row and the next, in CSS pixels. */
  gap?: number;
  /** What the list scrolls in below a head that stays in sight; where there is none it scrolls with the page. */
  scroller?: RefObject<HTMLElement | null>;
};

export type VirtualRows = {
  /** Positions, in the whole list, of the rows to draw. */
  rows: number[];
  /** Heights of the empty space that stands for the rows before and after those, in CSS pixels. */
  before: number;
  after: number;
  /** To be the `ref` of each drawn row, whose `data-index` is its position, where rows differ in height. */
  measure: Virtualizer<HTMLElement, HTMLElement>['measureElement'];
  scrollTo(position: number): void;
};

/**
 * Of a long list, the rows near what is in sight: the one way in which the pane draws lists of any length.
 * @param list the element that holds the rows and nothing else
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  { count, heightOf, keyOf, gap = 0, scroller }: LongList,
): VirtualRows {
  const offset = useOffset(list, scroller);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scrolling(list, scroller),
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 8,
    gap,
    scrollMargin: offset,
    scrollPaddingStart: scroller ? offset : 0,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    rows: items.map(({ index }) => index),
    before: first ? first.start - offset : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - offset) : 0,
    measure: virtualizer.measureElement,
    scrollTo: (position) => virtualizer.scrollToIndex(position, { align: 'auto' }),
  };
}

/** How far below the top of what scrolls the list begins; what stands above it grows and shrinks. */
function useOffset(list: RefObject<HTMLElement | null>, scroller: LongList['scroller']): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const around = scrolling(list, scroller);
    if (!element || !around) return;
    const measure = () => {
      const inSight = element.getBoundingClientRect().top - around.getBoundingClientRect().top;
      setOffset(Math.round(inSight - around.clientTop + around.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of around.children) observer.observe(part);
    return () => observer.disconnect();
  }, [list, scroller]);
  return offset;
}

function scrolling(list: RefObject<HTMLElement | null>, scroller: LongList['scroller']): HTMLElement | null {
  return scroller ? scroller.current : (list.current?.closest('main') ?? null);
}
