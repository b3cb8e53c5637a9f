import type { BreakdownTable, Definition } from '../definition';
import { flatFigure } from './figureColumns';
import type { FlatRow } from './sheet';
import type { Collection } from './sheets';

/** The rows of every sheet, as the sheets show them. Chapters are named by their names. */
export function flatRows(definition: Definition): Record<Collection, FlatRow[]> {
  const names = new Map(definition.chapters.map(({ code, name }) => [code, name]));
  const chapterText = (code: string) => names.get(code) ?? code;
  return {
    chapters: definition.chapters,
    indicators: definition.indicators.map(({ code, name, chapter, ...figure }) => ({
      code,
      name,
      chapter: chapterText(chapter),
      ...flatFigure(figure),
    })),
    tables: definition.tables.flatMap((table) => tableRows(table, chapterText(table.chapter))),
    units: definition.units,
    rules: definition.rules,
    texts: definition.texts.map((text) => ({ ...text, chapter: chapterText(text.chapter) })),
  };
}

/** A row for each row and column of the table; its name and chapter stand on the first. */
function tableRows({ code: table, name, rows, columns }: BreakdownTable, chapter: string): FlatRow[] {
  return [
    ...rows.map((row): FlatRow => ({ table, axis: 'row', ...row })),
    ...columns.map(({ code, name, ...figure }): FlatRow => ({
      table,
      axis: 'column',
      code,
      name,
      ...flatFigure(figure),
    })),
  ].map((row, at) => (at === 0 ? { ...row, title: name, chapter } : row));
}
