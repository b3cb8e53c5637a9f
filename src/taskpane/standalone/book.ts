import { MemoryAdapter } from '../../excel/memoryAdapter';
import type { CellEntry, Edit, Mark, WorkbookPort } from '../../excel/port';
import type { Source } from '../../submission/submission';
import { firstCellOf } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import type { Host, OpenedBy } from '../host';
import type { SheetChanges } from '../../xlsx/patch';
import { CancelledError, type Desk, type GivenFile } from '../work/desk';
import type { FinishedFile, Insertable } from '../work/views';

/** What the preview draws. */
export type BookState = {
  name: string;
  workbook: Workbook;
  selection: Edit | null;
  marks: readonly Mark[];
  /** Cells changed since the file was opened or saved. */
  unsaved: number;
  /** Anything was changed since the file was opened: results of formulas may be out of date. */
  isEdited: boolean;
  /** A file is open. */
  isOpen: boolean;
};

const nothing: Workbook = { sheets: [], names: [], styles: {}, properties: {} };

/**
 * The workbook that the preview shows, in Excel's place: a file opened by a person or made by the pane, and what was changed in it
 * since. It stays a file: saving gives the file as it came with the changed cells put in.
 */
export class StandaloneBook implements Host {
  readonly kind = 'standalone' as const;
  readonly port: WorkbookPort;
  state: BookState = {
    name: '',
    workbook: nothing,
    selection: null,
    marks: [],
    unsaved: 0,
    isEdited: false,
    isOpen: false,
  };
  private adapter = new MemoryAdapter(nothing, '');
  private file: GivenFile | null = null;
  private isEdited = false;
  private readonly changes = new Map<string, Map<string, CellEntry['value']>>();
  private readonly watchers = new Set<() => void>();
  private readonly openers = new Set<(by: OpenedBy) => void>();
  private readonly followers = new Set<(edits: Edit[]) => void>();

  /** Asked before a file with unsaved changes is put away. */
  mayDiscard: () => Promise<boolean> = async () => true;

  constructor(private readonly desk: Desk) {
    this.port = {
      readWorkbook: () => this.adapter.readWorkbook(),
      insertSheets: async (file) => this.shown(await this.adapter.insertSheets(file)),
      openBeside: (bytes) => this.openFile({ name: 'huibiao.xlsx', bytes }),
      goTo: async (sheet, address) => this.shown(await this.adapter.goTo(sheet, address)),
      markFindings: async (marks) => this.shown(await this.adapter.markFindings(marks)),
      clearMarks: async () => this.shown(await this.adapter.clearMarks()),
      followEdits: async (listener) => {
        this.followers.add(listener);
        return async () => void this.followers.delete(listener);
      },
      addCharts: (charts) => this.adapter.addCharts(charts),
      writeCells: async (sheet, cells) => {
        await this.adapter.writeCells(sheet, cells);
        this.record(sheet, cells);
      },
      getSetting: (key) => this.adapter.getSetting(key),
      setSetting: (key, value) => this.adapter.setSetting(key, value),
    };
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  followOpen(listener: (by: OpenedBy) => void): () => void {
    this.openers.add(listener);
    return () => this.openers.delete(listener);
  }

  async openFile({ name, bytes }: FinishedFile, place?: Pick<Source, 'sheet' | 'address'>): Promise<void> {
    await this.load({ name, file: new File([bytes as Uint8Array<ArrayBuffer>], name) }, 'pane');
    if (place) await this.port.goTo(place.sheet, firstCellOf(place.address));
  }

  open(file: GivenFile): Promise<void> {
    return this.load(file, 'person');
  }

  /**
   * Puts a file in place of the one before.
   * @throws DeskError where it cannot be read
   * @throws CancelledError where a person would rather keep what was changed
   */
  private async load(file: GivenFile, by: OpenedBy): Promise<void> {
    if (this.changes.size > 0 && !(await this.mayDiscard())) throw new CancelledError();
    this.adapter = new MemoryAdapter(await this.desk.openFile(file), file.name);
    this.file = file;
    this.changes.clear();
    this.isEdited = false;
    this.shown(undefined);
    for (const opener of this.openers) opener(by);
  }

  async insert(file: FinishedFile, { sheets }: Insertable): Promise<string[]> {
    await this.openFile(file);
    return sheets;
  }

  /** A person's edit. */
  type(sheet: string, cells: readonly CellEntry[]): void {
    this.adapter.type(sheet, cells);
    this.record(sheet, cells);
    const edits = cells.map(({ address }) => ({ sheet, address }));
    for (const follower of this.followers) follower(edits);
  }

  select(edit: Edit): void {
    this.adapter.selection = edit;
    this.shown(undefined);
  }

  /** The file with what was changed, which then counts as saved; null where nothing is open. */
  async save(): Promise<FinishedFile | null> {
    if (!this.file) return null;
    const changes = [...this.changes].map(([sheet, cells]): SheetChanges => ({
      sheet,
      cells: [...cells].map(([address, value]) => ({ address, value })),
    }));
    const saved = await this.desk.changedFile(this.file, changes);
    const { name, bytes } = saved;
    this.file = { name, file: new File([bytes as Uint8Array<ArrayBuffer>], name) };
    this.changes.clear();
    this.shown(undefined);
    return saved;
  }

  private record(sheet: string, cells: readonly CellEntry[]): void {
    const changed = this.changes.get(sheet) ?? new Map<string, CellEntry['value']>();
    for (const { address, value } of cells) changed.set(address, value);
    this.changes.set(sheet, changed);
    this.isEdited = true;
    this.shown(undefined);
  }

  /** Draws anew; hands back what it is given. */
  private shown<T>(result: T): T {
    const { workbook, selection, marks } = this.adapter;
    const unsaved = [...this.changes.values()].reduce((count, cells) => count + cells.size, 0);
    this.state = {
      name: this.file?.name ?? '',
      workbook: { ...workbook },
      selection,
      marks,
      unsaved,
      isEdited: this.isEdited,
      isOpen: this.file !== null,
    };
    for (const watcher of this.watchers) watcher();
    return result;
  }
}
