import type { Definition, Indicator } from '../definition';
import { canonical, hashDefinition } from '../hash';
import { aboutFields, type AboutField } from '../sheets/about';
import type { FlatRow } from '../sheets/sheet';
import type { Change, DefinitionChanges, Edition, FieldChange, Named, Scope, Value } from './change';
import { fillsIn, keyOf, viewOf, type Item, type View } from './view';

/**
 * What changed from one definition to the next, both free of mistakes. Whatever fields rows have are compared, so that a new one needs
 * nothing here.
 * @example changesBetween(definition, definition).changes //=> []
 */
export function changesBetween(old: Definition, current: Definition, scope: Scope = {}): DefinitionChanges {
  const [before, after] = [viewOf(old, scope), viewOf(current, scope)];
  return {
    old: editionOf(old),
    new: editionOf(current),
    ...scope,
    fields: differences(aboutOf(old), aboutOf(current)),
    changes: itemChanges({ before, after, only: scope.unit }),
  };
}

/** @param only the unit that alone is told to fill in something now or no longer */
type Both = { before: View; after: View; only: string | undefined };

function editionOf(definition: Definition): Edition {
  const { id, version, name } = definition;
  return { id, version, name, hash: hashDefinition(definition) };
}

function aboutOf(definition: Definition): FlatRow {
  return Object.fromEntries(aboutFields.map(({ field }) => [field, definition[field as AboutField]]));
}

function itemChanges(both: Both): Change[] {
  const { before, after } = both;
  const gone = [...before.items].flatMap(([key, item]) => (after.items.has(key) ? [] : [item]));
  const formers = new Map(
    [...after.items].flatMap(([key, item]) =>
      before.items.has(key) ? [] : [[item, formerOf(item, both, gone)] as const],
    ),
  );
  const successors = new Map(
    [...formers].flatMap(([item, former]) =>
      former && 'item' in former ? [[former.item, item] as const] : [],
    ),
  );
  const kept = [...after.items].flatMap(([key, item]): Change[] => {
    const former = before.items.get(key);
    if (!former) return newcomer(item, formers.get(item), both);
    if (!after.concerns(item) && !before.concerns(former)) return [];
    const change = changed(former, item, both);
    const successor = successors.get(former);
    return change ? [{ ...change, ...(successor && { continuedBy: named(successor) }) }] : [];
  });
  const dropped = gone
    .filter((item) => !successors.has(item) && before.concerns(item) && !isToldByItsTable(item, both))
    .map((item): Change => ({
      ...headOf(item),
      kind: 'dropped',
      fields: differences({ ...item.fields, ...item.more }, {}),
      ...filledBy(item, before),
    }));
  return [...kept, ...dropped];
}

/** Rows and columns of a table that is new or gone are told with it. */
function isToldByItsTable({ table }: Item, { before, after }: Both): boolean {
  if (!table) return false;
  const key = keyOf('table', table.code);
  return !before.items.has(key) || !after.items.has(key);
}

function newcomer(item: Item, former: Former | undefined, both: Both): Change[] {
  const { before, after } = both;
  const concerns = after.concerns(item) || (former && 'item' in former && before.concerns(former.item));
  if (!concerns || isToldByItsTable(item, both)) return [];
  const head = headOf(item);
  if (former && 'item' in former) {
    const change = changed(former.item, item, both);
    return [{ ...head, fields: [], ...change, kind: 'continued', formerly: named(former.item) }];
  }
  return [
    {
      ...head,
      kind: former ? 'continued' : 'added',
      ...(former && { formerly: former.figure }),
      fields: differences({}, { ...item.fields, ...item.more }),
      ...filledBy(item, after),
    },
  ];
}

/** What an item that is new stands in for: another item, or a figure that was no item of its kind. */
type Former = { item: Item } | { figure: Named };

function formerOf(item: Item, both: Both, gone: readonly Item[]): Former | undefined {
  const { before } = both;
  if (item.subject === 'unit') {
    const unit = gone.find((other) => other.subject === 'unit' && isSameUnit(item, other, both));
    return unit && { item: unit };
  }
  const { replaces } = item.fields;
  if (typeof replaces !== 'string') return undefined;
  const other = before.items.get(keyOf(item.subject, replaces.replace('{行}', ''), item.table?.code));
  if (other) return { item: other };
  const figure = item.figures.flatMap((each) => before.figures.get(each.replaces ?? '') ?? [])[0];
  return figure && { figure: { code: figure.code, name: figure.name } };
}

/** One unit under two codes: the later names the earlier, or all but the code is the same. */
function isSameUnit(
  { fields }: Item,
  { code, name, fields: former }: Item,
  { before, after }: Both,
): boolean {
  const known = [fields['formerly']].flat();
  if (known.includes(code) || known.includes(name)) return true;
  const above = ({ units }: View, { parent }: FlatRow) => units.get(String(parent))?.name;
  return (
    fields['name'] === name &&
    fields['level'] === former['level'] &&
    fields['own'] === former['own'] &&
    above(after, fields) === above(before, former)
  );
}

function changed(former: Item, item: Item, both: Both): Change | null {
  const fillers = fillersOf(former, item, both);
  // to one unit the words are nothing where it is asked as before
  const isTold = ({ field }: FieldChange) =>
    both.only === undefined || fillers !== null || field !== 'audience';
  const fields = differences(former.fields, item.fields).filter(isTold);
  const figures = item.subject === 'unit' ? figuresOf(former, item, both) : null;
  if (fields.length === 0 && !fillers && !figures) return null;
  return {
    ...headOf(item),
    kind: 'changed',
    fields,
    ...(fillers && { fillers }),
    ...(figures && { figures }),
  };
}

function headOf({ subject, code, name, table }: Item): Omit<Change, 'kind' | 'fields'> {
  return { subject, code, name, ...(table && { table }) };
}

function named({ code, name }: Item): Named {
  return { code, name };
}

function filledBy({ subject, figures }: Item, view: View): Pick<Change, 'filledBy' | 'computed'> {
  if (subject === 'chapter' || figures.length === 0) return {};
  if (figures.every(({ rollup }) => rollup === 'derived')) return { computed: true };
  return { filledBy: view.fillers(figures).map(({ code }) => code) };
}

/**
 * Who fills it in now and did not, and who no longer. What comes of the unit's own change alone is told with the unit, and a new unit is
 * told once. The cells of a column are told by it.
 */
function fillersOf(former: Item, item: Item, { before, after, only }: Both): Change['fillers'] | null {
  const [had, have] = [figureOf(former), figureOf(item)];
  if (!had || !have) return null;
  const gained: string[] = [];
  const lost: string[] = [];
  for (const unit of after.units.values()) {
    const unchanged = fillsIn(unit, had);
    const filled = fillsIn(before.units.get(unit.code) ?? unit, had);
    if (filled !== unchanged || (only !== undefined && only !== unit.code)) continue;
    const fills = fillsIn(unit, have);
    if (fills && !filled) gained.push(unit.code);
    if (filled && !fills) lost.push(unit.code);
  }
  return gained.length + lost.length === 0 ? null : { gained, lost };
}

function figureOf({ subject, fields }: Item): Pick<Indicator, 'rollup' | 'audience'> | null {
  if (subject !== 'indicator' && subject !== 'column') return null;
  const { rollup, audience } = fields;
  return { rollup, audience } as Pick<Indicator, 'rollup' | 'audience'>;
}

/** What a unit fills in now and did not, and what no longer, because its level, kind or 本级 changed. */
function figuresOf(former: Item, item: Item, { before, after }: Both): Change['figures'] | null {
  const [was, is] = [before.units.get(former.code), after.units.get(item.code)];
  if (!was || !is) return null;
  const gained: Named[] = [];
  const lost: Named[] = [];
  for (const [key, figure] of after.items) {
    const earlier = before.items.get(key);
    const [had, have] = [earlier && figureOf(earlier), figureOf(figure)];
    if (!had || !have) continue;
    const [filled, unchanged, fills] = [fillsIn(was, had), fillsIn(is, had), fillsIn(is, have)];
    if (filled === unchanged) continue;
    const { code, name, table } = figure;
    const label = table ? { code: `${table.code} ${code}`, name: `${table.name}—${name}` } : { code, name };
    if (fills && !filled) gained.push(label);
    if (filled && !fills) lost.push(label);
  }
  return gained.length + lost.length === 0 ? null : { gained, lost };
}

/** The fields in which two rows differ, whatever fields they have. */
function differences(old: FlatRow, current: FlatRow): FieldChange[] {
  const fields = new Set([...Object.keys(current), ...Object.keys(old)]);
  return [...fields]
    .map((field) => ({ field, old: valueOf(old[field]), new: valueOf(current[field]) }))
    .filter((change) => canonical(change.old) !== canonical(change.new));
}

function valueOf(value: FlatRow[string]): Value {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? null
    : (value as Value);
}
