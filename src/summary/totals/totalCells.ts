import type { RollupMethod } from '../../definition/definition';
import { derived } from './derived';
import { lead } from './lead';
import { list } from './list';
import { max } from './max';
import { none } from './none';
import { sum } from './sum';
import type { TotalCell } from './total';
import { weighted } from './weighted';

/** Adding a roll-up method means one file here and one line below. */
export const totalCells: Record<RollupMethod, TotalCell> = { sum, derived, lead, weighted, max, list, none };
