import { noPrevious, previousFigures, type Previous } from '../../batch/previous';
import type { Catalogues } from '../../batch/catalogues';
import type { Catalogue } from '../../definition/catalogue';
import { message } from '../../messages/message';
import { DeskError, type GivenFile } from './desk';
import { bytesOf, readNamed } from './namedFile';

/**
 * Last year's figures for an area out of the summary that a person chose: the area's own, or that of an area above it.
 * @param catalogue of this year
 * @throws DeskError where the summary is of another area or year; NotASummaryError where it is none
 */
export async function lastYearIn(
  given: GivenFile | null,
  area: string,
  catalogues: Catalogues,
  catalogue: Catalogue,
): Promise<Previous> {
  if (!given) return noPrevious;
  const { name: file } = given;
  const workbook = readNamed(file, await bytesOf(given.file));
  const previous = previousFigures(workbook, file, catalogues, catalogue);
  const { from } = previous;
  const wanted = catalogue.year - 1;
  if (from && from.year !== wanted) {
    throw new DeskError(message('taskpane.previous-of-other-year', { file, found: from.year, wanted }));
  }
  if (from && !catalogue.isWithin(area, from.unit)) {
    const nameOf = (code: string) => catalogue.units.get(code)?.name ?? code;
    throw new DeskError(
      message('taskpane.previous-of-other-area', { file, found: nameOf(from.unit), wanted: nameOf(area) }),
    );
  }
  return previous;
}
