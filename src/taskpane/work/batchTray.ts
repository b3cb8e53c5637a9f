import { archiveOf } from '../../batch/archive';
import { filesByName } from '../../batch/filesByName';
import { receive, type Received } from '../../batch/receive';
import { message } from '../../messages/message';
import { portableCodec } from '../../xlsx/codec';
import type { DefinitionTray } from './definitionTray';
import { DeskError, type GivenFile, type Progress } from './desk';
import { GivenIncoming } from './reading/order';
import { webReaders, type Readers } from './reading/webReaders';
import type { Shift } from './shift';
import type { BatchView } from './views';

/** Files out of a tray, with what was read in them. */
type Dropped = { read: Received; files: Map<string, File>; returned: Map<string, string> };

/** The files received so far, what was read in them, and which went back to their units. */
export class BatchTray {
  /** The file of each unit that a return slip was made about. */
  readonly returned = new Map<string, string>();
  private readonly files = new Map<string, File>();
  private read: Received = { submissions: [], rejections: [] };
  private dropped: Dropped | null = null;

  /** @param readers who reads files beside the desk; null where it reads them itself */
  constructor(private readonly readers: Readers = null) {}

  /**
   * Adds files; one of the same name takes the other's place. Where the work is ended, the tray is as it was.
   * @returns how many are new and how many took another's place, archives counted by what is in them
   */
  async take(
    given: readonly GivenFile[],
    { definition, catalogues }: Pick<DefinitionTray, 'definition' | 'catalogues'>,
    shift: Shift,
    progress: Progress,
  ): Promise<NonNullable<BatchView['came']>> {
    const what = message('taskpane.reading');
    const { signal } = shift;
    const files = given.map(({ name, file }) => new GivenIncoming(name, file));
    const { readers } = this;
    const reader = webReaders(files, definition, catalogues, { readers, signal });
    const got = await receive(files, catalogues, {
      signal,
      progress: (done, total) => {
        progress(what, done, total);
        return shift.step();
      },
      ...(reader && { reader }),
    }).finally(() => reader?.close());
    const before = namesIn(this.read);
    const came = [...namesIn(got)];
    const { kept } = this.parted(new Set(given.map(({ name }) => name)));
    this.read = joined(kept, got);
    for (const { name, file } of given) this.files.set(name, file);
    // the same file about the same unit is another one now
    for (const [unit, file] of this.returned) if (came.includes(file)) this.returned.delete(unit);
    const replaced = came.filter((name) => before.has(name)).length;
    return { added: came.length - replaced, replaced };
  }

  /** Forgets files; all of them for null. `recall` takes that back. */
  drop(names: readonly string[] | null): void {
    const gone = new Set(names ?? this.files.keys());
    const { kept, dropped } = this.parted(gone);
    const files = new Map([...this.files].filter(([name]) => gone.has(name)));
    const returned = new Map([...this.returned].filter(([, file]) => isAmong(file, gone)));
    this.dropped = { read: dropped, files, returned };
    this.read = kept;
    for (const name of files.keys()) this.files.delete(name);
    for (const unit of returned.keys()) this.returned.delete(unit);
  }

  /** Puts back what was dropped last; a file that came again since stays as it came. */
  recall(): void {
    if (!this.dropped) return;
    const { read, files, returned } = this.dropped;
    const here = namesIn(this.read);
    this.read = joined(this.read, {
      submissions: read.submissions.filter(({ file }) => !here.has(file)),
      rejections: read.rejections.filter(({ file }) => !here.has(file)),
    });
    for (const [name, file] of files) if (!this.files.has(name)) this.files.set(name, file);
    for (const [unit, file] of returned) if (!here.has(file)) this.returned.set(unit, file);
    this.dropped = null;
  }

  /** The bytes of a file as it came, also of one inside an archive. @throws DeskError where it is not here any more */
  async bytesOf(name: string): Promise<Uint8Array> {
    const bytes = await this.opener()(name);
    if (!bytes) throw new DeskError(message('taskpane.file-not-here', { file: name }));
    return bytes;
  }

  /** Gets at many of the files that are here now, one after the other. */
  opener(): (name: string) => Promise<Uint8Array | undefined> {
    const files = [...this.files].map(([name, file]) => new GivenIncoming(name, file));
    return filesByName(files, portableCodec);
  }

  get received(): Received {
    return this.read;
  }

  get size(): number {
    return this.read.submissions.length + this.read.rejections.length;
  }

  private parted(names: ReadonlySet<string>): { kept: Received; dropped: Received } {
    const { submissions, rejections } = this.read;
    const isGone = ({ file }: { file: string }) => isAmong(file, names);
    return {
      kept: {
        submissions: submissions.filter((one) => !isGone(one)),
        rejections: rejections.filter((one) => !isGone(one)),
      },
      dropped: { submissions: submissions.filter(isGone), rejections: rejections.filter(isGone) },
    };
  }
}

function joined(a: Received, b: Received): Received {
  return {
    submissions: [...a.submissions, ...b.submissions],
    rejections: [...a.rejections, ...b.rejections],
  };
}

function namesIn({ submissions, rejections }: Received): Set<string> {
  return new Set([...submissions, ...rejections].map(({ file }) => file));
}

/** Whether a file, or the archive that it came in, is named. */
function isAmong(file: string, names: ReadonlySet<string>): boolean {
  return names.has(file) || names.has(archiveOf(file));
}
