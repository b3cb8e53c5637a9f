import { UnreadableWorkbookError } from '../../unreadable';
import type { CellContext } from '../cells';
import type { SheetBytes, SheetRead } from '../sheetPart';
import { KnownSheet, type TracedSheet } from './knownSheet';

/** A sheet that was read; made a pattern only once another comes to be read along it. */
class LearntSheet {
  private known: KnownSheet | null = null;

  constructor(
    private readonly sheet: TracedSheet,
    private readonly context: CellContext,
  ) {}

  /** In bytes. */
  get size(): number {
    return this.sheet.bytes.length;
  }

  /** What cannot be read along another sheet may be read by itself; that tells what is wrong, and where. */
  follow(other: SheetBytes): SheetRead | null {
    this.known ??= new KnownSheet(this.sheet, this.context);
    try {
      return this.known.follow(other);
    } catch (error) {
      if (error instanceof UnreadableWorkbookError) return null;
      throw error;
    }
  }
}

/** Sheets of one name, those that were followed last first. */
type Namesakes = { sheets: LearntSheet[]; missed: number };

/** Of one name: as many as there are kinds of units whose forms differ. */
const mostOfOneName = 24;
const mostNames = 200;
/** Bytes of sheets held at most. */
const roomFor = 16 * 1024 * 1024;
/** After so many sheets that followed none, only each eighth is tried: whoever wrote them writes each in its own way. */
const patience = 16;
const triedThen = 8;

/** Sheets that were read, by name: patterns for those of the same name in the files after. */
export class KnownSheets {
  private readonly byName = new Map<string, Namesakes>();
  /** By kin, of each name the one that was followed last, or learnt, as long as it is held. */
  private readonly usual = new WeakMap<object, Map<string, WeakRef<LearntSheet>>>();
  private held = 0;

  /**
   * A sheet as reading it would give it, where it follows one that is known; null where it has to be read.
   * @param kin one object for all files whose sheets and names are the same
   */
  follow(name: string, sheet: SheetBytes, kin: object): SheetRead | null {
    const namesakes = this.byName.get(name);
    if (!namesakes || isIdle(namesakes)) return null;
    const { context } = sheet;
    const counted = context.count;
    const usual = this.usual.get(kin)?.get(name)?.deref();
    for (const known of usual ? [usual, ...namesakes.sheets] : namesakes.sheets) {
      const followed = known.follow(sheet);
      if (followed) {
        namesakes.missed = 0;
        if (known !== usual) this.prefer(known, name, kin);
        return followed;
      }
      context.count = counted;
    }
    return null;
  }

  /** Whether a sheet that followed none is to be read with a trace. */
  wants(name: string): boolean {
    let namesakes = this.byName.get(name);
    if (!namesakes) {
      if (this.byName.size >= mostNames) return false;
      this.byName.set(name, (namesakes = { sheets: [], missed: 0 }));
    }
    namesakes.missed += 1;
    return !isIdle(namesakes);
  }

  /** Takes a sheet that was read with a trace as a pattern. */
  learn(name: string, sheet: TracedSheet, context: CellContext, kin: object): void {
    const namesakes = this.byName.get(name);
    if (!namesakes) return;
    const known = new LearntSheet(sheet, context);
    const dropped = namesakes.sheets.splice(mostOfOneName - 1);
    namesakes.sheets.push(known);
    this.prefer(known, name, kin);
    this.held += sizeOf([known]) - sizeOf(dropped);
    if (this.held > roomFor) this.forget();
  }

  private prefer(known: LearntSheet, name: string, kin: object): void {
    const sheets = this.byName.get(name)?.sheets ?? [];
    const place = sheets.indexOf(known);
    if (place >= 0) sheets.splice(place, 1);
    sheets.unshift(known);
    let usual = this.usual.get(kin);
    if (!usual) this.usual.set(kin, (usual = new Map()));
    usual.set(name, new WeakRef(known));
  }

  private forget(): void {
    this.byName.clear();
    this.held = 0;
  }
}

function sizeOf(sheets: readonly LearntSheet[]): number {
  return sheets.reduce((total, { size }) => total + size, 0);
}

function isIdle({ missed }: Namesakes): boolean {
  return missed > patience && missed % triedThen !== 0;
}
