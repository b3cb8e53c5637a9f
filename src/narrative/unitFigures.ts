import type { Catalogue } from '../definition/catalogue';
import type { Source, Submission } from '../submission/submission';

/** What one unit below the area has of an indicator, and the cell that says so. */
export type UnitFigure = { unit: string; name: string; value: number; source: Source };

/** The numbers on the 分表 of a summary by indicator; none where the file is a unit's own. */
export function figuresByUnit(
  catalogue: Catalogue,
  { unitFigures = {} }: Submission,
): (code: string) => readonly UnitFigure[] {
  return (code) => {
    const figures = Object.hasOwn(unitFigures, code) ? (unitFigures[code] ?? []) : [];
    return figures.flatMap(({ unit, value, source }) => {
      const name = catalogue.units.get(unit)?.name;
      return name === undefined ? [] : [{ unit, name, value, source }];
    });
  };
}
