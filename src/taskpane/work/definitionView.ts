import { kindWords, rollupWords } from '../../definition/words';
import type { Catalogue } from '../../definition/catalogue';
import type { DefinitionView, IndicatorLine } from './views';

/** A definition as the page 制度 lists it. @param file the file that it was read from; null for the built-in one */
export function definitionView(catalogue: Catalogue, file: string | null): DefinitionView {
  const { definition: all, hash } = catalogue;
  const listed = (chapter: string): IndicatorLine[] =>
    all.indicators
      .filter((indicator) => indicator.chapter === chapter)
      .map(({ code, name, measure, kind, rollup, formula, note, audience, required }) => ({
        code,
        name,
        measure,
        kind: kindWords[kind],
        rollup: rollupWords[rollup],
        ...(formula !== undefined && { formula }),
        note,
        audience,
        required,
      }));
  const filing = new Set(
    all.units
      .filter(({ parent }) => parent === undefined)
      .flatMap(({ code }) => catalogue.filingUnits(code).map((unit) => unit.code)),
  );
  return {
    id: all.id,
    name: all.name,
    version: all.version,
    hash,
    file,
    chapters: all.chapters.map(({ code, name }) => ({ code, name, indicators: listed(code) })),
    tables: all.tables.map(({ code, name, chapter, rows, columns }) => ({
      code,
      name,
      chapter,
      rows: rows.length,
      columns: columns.length,
    })),
    units: all.units.map(({ code, name, level, kind, parent, own }) => ({
      code,
      name,
      level,
      ...(kind !== undefined && { kind }),
      ...(parent !== undefined && { parent }),
      own,
      files: filing.has(code),
    })),
    rules: all.rules.map(({ id, severity, formula, message: text }) => ({ id, severity, formula, text })),
    texts: all.texts.length,
  };
}
