/** Codes of the units that are left out. Everything is chosen until it is left out. */
export type LeftOut = ReadonlySet<string>;

type Coded = { readonly code: string };

/** Chooses these; the others stay as they are. */
export function choose(leftOut: LeftOut, units: readonly Coded[]): LeftOut {
  const after = new Set(leftOut);
  for (const { code } of units) after.delete(code);
  return after;
}

/** Leaves these out; the others stay as they are. */
export function leave(leftOut: LeftOut, units: readonly Coded[]): LeftOut {
  return new Set([...leftOut, ...units.map(({ code }) => code)]);
}

/** Chooses those of these that were left out, and the other way about. */
export function invert(leftOut: LeftOut, units: readonly Coded[]): LeftOut {
  const [out, chosen] = [units.filter(isIn(leftOut)), units.filter((unit) => !isIn(leftOut)(unit))];
  return leave(choose(leftOut, out), chosen);
}

export function chosenAmong<Unit extends Coded>(leftOut: LeftOut, units: readonly Unit[]): Unit[] {
  return units.filter((unit) => !isIn(leftOut)(unit));
}

function isIn(leftOut: LeftOut) {
  return ({ code }: Coded): boolean => leftOut.has(code);
}
