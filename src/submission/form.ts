import type { Source } from './submission';

/**
 * Which figures a file has, and where. Files of units that are asked the same are alike in that, so that it is kept once for all of them;
 * what is of a file alone is its values.
 */
export type Form = readonly Place[];

export type Place = { indicator: string } & Omit<Source, 'file'>;

/** Figures that follow one another on a sheet: of each its indicator, then its address. */
type Run = [sheet: string, ...places: string[]];

const texts = new WeakMap<Form, string>();

/**
 * A form as a text, by which it is known again; of a form that many files have made once.
 * @example formText([{ indicator: 'FY_02', sheet: '行政复议', address: 'D5' }]) //=> '[["行政复议","FY_02","D5"]]'
 */
export function formText(form: Form): string {
  let text = texts.get(form);
  if (text === undefined) texts.set(form, (text = written(form)));
  return text;
}

function written(places: Form): string {
  const runs: Run[] = [];
  for (const { indicator, sheet, address } of places) {
    const run = runs.at(-1);
    if (run?.[0] === sheet) run.push(indicator, address);
    else runs.push([sheet, indicator, address]);
  }
  return JSON.stringify(runs);
}

export function formIn(text: string): Form {
  return (JSON.parse(text) as Run[]).flatMap(([sheet, ...places]) =>
    Array.from({ length: places.length / 2 }, (_, at): Place => {
      const [indicator = '', address = ''] = places.slice(2 * at);
      return { indicator, sheet, address };
    }),
  );
}
