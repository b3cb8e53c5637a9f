/** The two tables of docs/收表实例.md. */
import type { Group } from './case';
import { formats } from './hostile/formats';
import { markup } from './hostile/markup';
import { packing } from './hostile/packing';
import { places } from './hostile/places';
import { texts } from './hostile/texts';
import { cells } from './messy/cells';
import { textFigures } from './messy/figures';
import { identity } from './messy/identity';
import { programs } from './messy/programs';
import { sheets } from './messy/sheets';

export const messy: readonly Group[] = [textFigures, cells, sheets, identity, programs];
export const hostile: readonly Group[] = [packing, markup, places, texts, formats];
