import { kindWords, rollupWords } from '../../definition/words';
import type { Catalogue } from '../../definition/catalogue';
import type { DefinitionView, IndicatorLine, UnitName } from './views';

/** Where a definition came from; see `DefinitionView`. */
export type Origin = Pick<DefinitionView, 'file' | 'kept' | 'lost'>;

/** A definition as the page 制度 lists it. */
export function definitionView(catalogue: Catalogue, origin: Origin): DefinitionView {
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
    ...origin,
    chapters: all.chapters.map(({ code, name }) => ({ code, name, indicators: listed(code) })),
    tables: all.tables.map(({ code, name, chapter, rows, columns }) => ({
      code,
      name,
      chapter,
      rows: rows.map(named),
      columns: columns.map(named),
    })),
    units: all.units.map(({ code, name, level, kind, parent, own, since, until }) => ({
      code,
      name,
      level,
      ...(kind !== undefined && { kind }),
      ...(parent !== undefined && { parent }),
      own,
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      files: filing.has(code),
    })),
    rules: all.rules.map(({ id, severity, formula, message: text }) => ({ id, severity, formula, text })),
    texts: all.texts.length,
  };
}

function named({ code, name }: UnitName): UnitName {
  return { code, name };
}
