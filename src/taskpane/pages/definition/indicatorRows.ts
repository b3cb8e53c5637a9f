import { matches } from '../../parts/matches';
import type { DefinitionView, IndicatorLine } from '../../work/views';

export type IndicatorRow =
  | { kind: 'chapter'; key: string; name: string; count: number; open: boolean }
  | { kind: 'indicator'; key: string; indicator: IndicatorLine };

/** Chapters and, of those that are open, their indicators. While something is searched, what was found and its chapters, all open. */
export function indicatorRows(
  chapters: DefinitionView['chapters'],
  typed: string,
  open: ReadonlySet<string>,
): IndicatorRow[] {
  const isSearched = typed.trim() !== '';
  return chapters.flatMap(({ code: chapter, name, indicators }) => {
    const found = indicators.filter((indicator) =>
      matches(typed, [indicator.code, indicator.name, indicator.note]),
    );
    if (isSearched && found.length === 0) return [];
    const isOpen = isSearched || open.has(chapter);
    const head: IndicatorRow = {
      kind: 'chapter',
      key: chapter,
      name,
      count: found.length,
      open: isOpen,
    };
    if (!isOpen) return [head];
    return [
      head,
      ...found.map((indicator): IndicatorRow => ({ kind: 'indicator', key: indicator.code, indicator })),
    ];
  });
}
