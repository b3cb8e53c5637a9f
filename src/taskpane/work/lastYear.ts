import { noPrevious, previousFigures, type Previous } from '../../batch/previous';
import type { Catalogue } from '../../definition/catalogue';
import type { GivenFile } from './desk';
import { bytesOf, readNamed } from './namedFile';

/**
 * Last year's figures for an area out of the summary that a person chose: the area's own, or that of an area above it.
 * @param catalogue of this year
 * @throws NotASummaryError where it is none, or of another definition, area or year
 */
export async function lastYearIn(
  given: GivenFile | null,
  area: string,
  catalogue: Catalogue,
): Promise<Previous> {
  if (!given) return noPrevious;
  const { name: file } = given;
  return previousFigures(await readNamed(file, await bytesOf(given.file)), file, catalogue, area);
}
