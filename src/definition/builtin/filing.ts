/**
 * Who files what, and how it rolls up. The kinds are those of units.ts; a city without departments in the tree files through its own
 * unit (市本级) what its departments would.
 */
import type { Filing } from './indicators';

/** Every unit named files its own part; the parts are added. */
export function eachOf(...audience: string[]): Filing {
  return { audience, rollup: 'sum' };
}

/** One body reports for the whole area; figures of others are not added to it. */
export function leadOf(kind: string): Filing {
  return { audience: [kind], rollup: 'lead' };
}

/** A government's own documents, lists and acts: filed by its own unit, never added to those of the governments below. */
export const ownActs: Filing = { audience: ['本级'], rollup: 'none' };

/** The same for what only a city does: rules of a city's government, bills. */
export const cityActs: Filing = { audience: ['市本级'], rollup: 'none' };

/** Every department, township and own unit. */
export const everyUnit = eachOf('部门', '乡镇', '本级');

/** Judicial administration: a county's 司法局 and the city's own unit, each for its own level. */
export const justice = eachOf('司法局', '市本级');

/** What townships do as well as those who administer justice: each its own part. */
export const townshipsAndJustice = eachOf('乡镇', ...justice.audience);

/** Governments of every level, each for itself: townships and own units. */
export const governments = eachOf('乡镇', '本级');

/** Own units, added up. */
export const ownUnits = eachOf('本级');
