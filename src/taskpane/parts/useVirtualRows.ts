import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

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
 * Of a long list, the rows near what is in sight. It scrolls with the page, or in the nearest element around it marked `data-scrolls`.
 * @param list the element that holds the rows
 * @param height a row's, or what to expect where rows differ, in CSS pixels
 * @param keyOf keeps measured heights with their rows when the list changes
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  height: (position: number) => number,
  keyOf: (position: number) => string,
): VirtualRows {
  const offset = useOffset(list);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scrolling(list.current),
    estimateSize: height,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: offset,
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
function useOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = scrolling(element);
    if (!element || !scroller) return;
    const measure = () => {
      const inSight = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setOffset(Math.round(inSight + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of scroller.children) observer.observe(part);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}

function scrolling(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-scrolls], main') ?? null;
}
