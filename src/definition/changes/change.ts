/**
 * What changed between two definitions, as plain data. Found by code; the order of rows, and of words in a list, is no change.
 */
import type { FieldValue } from '../sheets/codec';

/** What a change is about, in the order in which changes are told. A cell of a table is told by its row or column. */
export const subjects = ['chapter', 'indicator', 'table', 'row', 'column', 'unit', 'rule', 'text'] as const;
export type Subject = (typeof subjects)[number];

/** `continued`: it stands in for another one with another code, by 替代 or, of a unit, by its name. */
export type ChangeKind = 'added' | 'continued' | 'dropped' | 'changed';

/** A value as the definition workbook's field holds it; null where the field is empty. A weight stands in `formula`, as in the workbook. */
export type Value = Exclude<FieldValue, undefined> | null;

/** One field; of what was added all fields (`old` null), of what was dropped likewise (`new` null). */
export type FieldChange = { field: string; old: Value; new: Value };

export type Named = { code: string; name: string };

export type Change = Named & {
  subject: Subject;
  kind: ChangeKind;
  /** The table that a row or column is of. */
  table?: Named;
  /** `continued`: what it stands in for. */
  formerly?: Named;
  /** Another one stands in for it from now on, so that its end is no loss. */
  continuedBy?: Named;
  fields: FieldChange[];
  /** Of what was added or dropped: codes of the units that fill it in, or did. */
  filledBy?: string[];
  /** Of what was added or dropped: it is or was computed, and nobody fills it in. */
  computed?: true;
  /** Of an indicator or column in both: codes of units that fill it in from now on, or no longer. */
  fillers?: { gained: string[]; lost: string[] };
  /** Of a unit whose level, kind or 本级 changed: what it fills in from now on for that reason, or no longer. */
  figures?: { gained: Named[]; lost: Named[] };
};

export type Edition = { id: string; version: string; name: string; hash: string };

export type DefinitionChanges = {
  old: Edition;
  new: Edition;
  /** Only what is asked in this year was compared. */
  year?: number;
  /** Only what concerns this unit's template was compared. */
  unit?: string;
  /** Of the definition itself: id, version, name, rounding. */
  fields: FieldChange[];
  changes: Change[];
};

/** What to compare: everything, or what is asked in a year, or what concerns a unit's template. */
export type Scope = { year?: number; unit?: string };
