import { portableCodec, type Codec } from './codec';
import { readLimits, type ReadLimits } from './limits';
import { changedRows, type ChangedCell } from './patching/changedCell';
import { withModified } from './patching/coreProperties';
import { DraftPackage } from './patching/draftPackage';
import { repacked } from './patching/repacked';
import { assertUnsigned } from './patching/signature';
import { patchSheet } from './patching/sheetPatch';
import { assertNoColumnNames } from './patching/tableHeaders';
import { orderCalculation } from './patching/workbookPatch';
import { worksheetParts } from './patching/worksheetParts';
import { mainPart } from './reading/mainPart';
import { assertZip } from './reading/openPackage';
import { Package } from './reading/package';
import type { Relationship } from './reading/relationships';
import { Archive } from './reading/zip';
import { unpatchable } from './unpatchable';
import { coreXml } from './writing/properties';

export type SheetChanges = { sheet: string; cells: readonly ChangedCell[] };

export type PatchOptions = {
  limits?: Partial<ReadLimits>;
  codec?: Codec;
  /** The moment of the change, ISO 8601: which of two files is the newer goes by it. */
  modified?: string;
};

/**
 * A copy of an .xlsx or .xlsm file in which some cells have other values. Every other part is copied as it is packed, and of the parts
 * that change every other character stays. A formula in a changed cell goes, unless the value is handed in as its result; what other
 * formulas yielded is taken out, and the file asks to be reckoned anew on opening.
 * @throws UnreadableWorkbookError as `readWorkbook` does
 * @throws UnpatchableWorkbookError where a change cannot be made soundly; nothing is changed then
 * @example patchWorkbook(bytes, [{ sheet: '一、行政复议', cells: [{ address: 'D5', value: 34 }] }])
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly SheetChanges[],
  options: PatchOptions = {},
): Uint8Array {
  assertZip(bytes);
  const { codec = portableCodec, modified } = options;
  const limits = { ...readLimits, ...options.limits };
  const archive = new Archive(bytes, limits, codec);
  const file = new Package(archive);
  const packageLinks = file.relationships('');
  assertUnsigned(file, packageLinks);
  const draft = new DraftPackage(file);
  if (changes.some(({ cells }) => cells.length > 0))
    changeCells(file, draft, mainPart(file, packageLinks), changes, limits);
  if (modified !== undefined) stamp(draft, packageLinks, modified);
  return repacked(archive, draft);
}

function changeCells(
  file: Package,
  draft: DraftPackage,
  main: string,
  changes: readonly SheetChanges[],
  limits: ReadLimits,
): void {
  const parts = worksheetParts(file, main);
  const cells = new Map<string, ChangedCell[]>([...parts.keys()].map((sheet) => [sheet, []]));
  for (const change of changes) {
    const known = cells.get(change.sheet);
    if (!known) throw unpatchable('unknown-sheet', 'xlsx.unpatchable-sheet', { sheet: change.sheet });
    known.push(...change.cells);
  }
  let formulaGone = false;
  for (const [sheet, part] of parts) {
    const rows = changedRows(sheet, cells.get(sheet) ?? []);
    const patch = patchSheet(file.text(part), part, sheet, rows, limits);
    if (rows.size > 0) assertNoColumnNames(file, part, sheet, patch.tables, rows);
    if (patch.changed) draft.put(part, patch.xml);
    formulaGone ||= patch.formulaGone;
  }
  draft.put(main, orderCalculation(file.text(main), main));
  // lists the cells with formulas: Excel repairs a file where one of them has none
  const chain = formulaGone ? file.relationships(main).find(({ type }) => type === 'calcChain') : undefined;
  if (chain?.target) draft.remove(chain.target, main, chain.id);
}

const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const coreContent = 'application/vnd.openxmlformats-package.core-properties+xml';

function stamp(draft: DraftPackage, packageLinks: readonly Relationship[], modified: string): void {
  const parts = packageLinks.flatMap(({ type, target }) =>
    type === 'core-properties' && target ? [target] : [],
  );
  for (const part of parts) draft.put(part, withModified(draft.text(part), part, modified));
  if (parts.length === 0)
    draft.add('docProps/core.xml', coreXml({ modified }), { type: coreType, contentType: coreContent });
}
