import type { A1 } from '../workbook/workbook';
import { portableCodec, type Codec } from './codec';
import { readLimits, type ReadLimits } from './limits';
import { DraftPackage } from './patching/draftPackage';
import { findLegacyDrawing, withLegacyDrawing } from './patching/legacyDrawing';
import { freeCluster, noteAt, patchNoteBoxes } from './patching/noteBoxes';
import { patchNotes, type WantedNotes } from './patching/noteTexts';
import { contentTypeOf } from './patching/packageLists';
import { repacked } from './patching/repacked';
import { assertUnsigned } from './patching/signature';
import { hasLockedStructure } from './patching/workbookPatch';
import { worksheetParts } from './patching/worksheetParts';
import { mainPart } from './reading/mainPart';
import { assertZip } from './reading/openPackage';
import { Package } from './reading/package';
import type { Relationship } from './reading/relationships';
import { END, OPEN, XmlScanner } from './reading/scanner';
import { Archive } from './reading/zip';
import { unpatchable } from './unpatchable';
import { noteClusters, notesXml } from './writing/notes';

export type SheetNotes = { sheet: string; notes: readonly { address: A1; text: string }[] };

export type AnnotateOptions = {
  limits?: Partial<ReadLimits>;
  codec?: Codec;
  /** Whose notes they are, as programs show it. */
  author: string;
  /** Finds in a note's text what an earlier call put there; global. */
  earlier: RegExp;
};

export type Annotated = {
  bytes: Uint8Array;
  /** What a file of this kind must be called to open: with macros, or as a template. */
  extension: '.xlsx' | '.xlsm' | '.xltx' | '.xltm';
  /** Cells that got no note: a conversation stands there, or no sheet of that name is in the file. */
  leftOut: { sheet: string; address: A1 }[];
};

const contentTypes = '[Content_Types].xml';
const notesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const boxesType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * A copy of an .xlsx or .xlsm file with notes in some cells, and nothing else changed: no value, no formula, no result. What an earlier
 * call noted goes, in every sheet; notes of others stay, and where one stands in a cell already the text is added to it.
 * @throws UnreadableWorkbookError as `readWorkbook` does, `legacy-unreadable` for .xls, .xlsb and .ods
 * @throws UnpatchableWorkbookError where the file is signed or its structure is protected
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  sheets: readonly SheetNotes[],
  options: AnnotateOptions,
): Annotated {
  assertZip(bytes);
  const { codec = portableCodec, author, earlier } = options;
  const archive = new Archive(bytes, { ...readLimits, ...options.limits }, codec);
  const file = new Package(archive);
  const packageLinks = file.relationships('');
  const main = mainPart(file, packageLinks);
  assertUnsigned(file, packageLinks);
  if (hasLockedStructure(file.text(main), main))
    throw unpatchable('locked-structure', 'xlsx.unpatchable-structure');
  const draft = new DraftPackage(file);
  const parts = worksheetParts(file, main);
  const leftOut = sheets.flatMap(({ sheet, notes }) =>
    parts.has(sheet) ? [] : notes.map(({ address }) => ({ sheet, address })),
  );
  const notesPatcher = new NotesPatcher(file, draft);
  for (const [sheet, part] of parts) {
    const texts = new Map(
      sheets
        .filter((one) => one.sheet === sheet)
        .flatMap(({ notes }) => notes.map(({ address, text }) => [address, text])),
    );
    const threaded = threadedIn(file, part);
    notesPatcher.patch(part, { texts, author, earlier, threaded });
    leftOut.push(
      ...[...texts.keys()].filter((one) => threaded.has(one)).map((address) => ({ sheet, address })),
    );
  }
  const extension = extensionOf(contentTypeOf(file.text(contentTypes), contentTypes, main) ?? '');
  return { bytes: repacked(archive, draft), extension, leftOut };
}

class NotesPatcher {
  /** The first cluster of shape numbers that no drawing owns. */
  private cluster: number;

  constructor(
    private readonly file: Package,
    private readonly draft: DraftPackage,
  ) {
    const drawings = file.names.filter((name) => /\.vml$/i.test(name));
    this.cluster = freeCluster(drawings.map((name) => file.text(name)));
  }

  /** @param part of the worksheet */
  patch(part: string, wanted: WantedNotes): void {
    const { file, draft } = this;
    const links = file.relationships(part);
    const notes = linkOf(links, 'comments');
    if (!notes && wanted.texts.size === 0) return;
    const before = notes ? file.text(notes.target) : notesXml([]);
    const patched = patchNotes(before, notes?.target ?? '', wanted);
    if (patched.xml === before) return;
    const sheet = file.text(part);
    const drawing = findLegacyDrawing(sheet, part);
    const boxes = linkOf(
      links.filter(({ id }) => id === drawing.id),
      'vmlDrawing',
    );
    if (!notes) {
      const name = draft.freeName((number) => `xl/comments${number}.xml`);
      draft.add(name, patched.xml, {
        type: `${drawing.relationships}/comments`,
        contentType: notesType,
        source: part,
      });
    } else if (patched.empty) draft.remove(notes.target, part, notes.id);
    else draft.put(notes.target, patched.xml);

    const fresh = patched.fresh.flatMap((address) => noteAt(address, wanted.texts.get(address) ?? ''));
    if (!boxes && fresh.length === 0) return;
    const given = boxes ? file.text(boxes.target) : null;
    const drawn = patchNoteBoxes(given, boxes?.target ?? '', {
      fresh,
      cluster: this.cluster,
      gone: new Set(patched.gone),
      longer: new Map(patched.longer.map(({ address, text }) => [address, text])),
    });
    this.cluster += noteClusters(fresh);
    if (boxes && drawn === null) {
      draft.remove(boxes.target, part, boxes.id);
      draft.put(part, withLegacyDrawing(sheet, drawing, null));
    } else if (boxes && drawn !== null) draft.put(boxes.target, drawn);
    else if (drawn !== null) {
      const name = draft.freeName((number) => `xl/drawings/vmlDrawing${number}.vml`);
      const id = draft.add(name, drawn, {
        type: `${drawing.relationships}/vmlDrawing`,
        contentType: boxesType,
        source: part,
      });
      draft.put(part, withLegacyDrawing(sheet, drawing, id));
    }
  }
}

function linkOf(links: readonly Relationship[], type: string): { id: string; target: string } | undefined {
  const link = links.find((one) => one.type === type && !one.external);
  return link?.target ? { id: link.id, target: link.target } : undefined;
}

/** The cells of a worksheet where people hold a conversation, which Excel keeps apart and shows in the place of a note. */
function threadedIn(file: Package, part: string): Set<string> {
  const found = new Set<string>();
  for (const { type, target } of file.relationships(part)) {
    if (type !== 'threadedComment' || !target) continue;
    const scanner = new XmlScanner(file.text(target), target);
    for (let token = scanner.next(); token !== END; token = scanner.next())
      if (token === OPEN && scanner.name === 'threadedComment') found.add(scanner.attribute('ref') ?? '');
  }
  return found;
}

function extensionOf(contentType: string): Annotated['extension'] {
  const kind = /\.template\./.test(contentType) ? 't' : 's';
  return `.xl${kind}${/macroEnabled/i.test(contentType) ? 'm' : 'x'}`;
}
