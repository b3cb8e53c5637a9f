/** What a clerk put into a template. */
export type Entries = {
  /** By indicator: numbers, or whatever text was typed (不适用, 是, `12件`). */
  values: ReadonlyMap<string, number | string>;
  /** 情况说明 by indicator; for a cell of a breakdown table it stands beside the cell's row. */
  explanations?: ReadonlyMap<string, string>;
  contact?: { name?: string; phone?: string; date?: string; selfCheck?: string };
  /** 去重 rows, on an own unit's template. The amount is added to the total, so it is negative. */
  adjustments?: readonly { indicator: string; amount: number; reason: string }[];
};
