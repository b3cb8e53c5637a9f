import { openArchive } from '../../batch/archive';
import { withAcceptances, type Acceptances } from '../../batch/acceptances';
import type { Catalogues } from '../../batch/catalogues';
import { examine, type Examined } from '../../batch/examine';
import { receive, type IncomingFile, type Received } from '../../batch/receive';
import type { Rejection } from '../../submission/finding';
import { message } from '../../messages/message';
import { portableCodec } from '../../xlsx/codec';
import { DeskError, type GivenFile, type Progress } from './desk';
import type { Shift } from './shift';

/** The files received so far, what was read in them, and what the receiver decided about them. */
export class BatchTray {
  acceptances: Acceptances = {};
  /** The file of each unit that a return slip was made about. */
  readonly returned = new Map<string, string>();
  private readonly files = new Map<string, File>();
  private read: Received = { submissions: [], rejections: [] };

  /** Adds files; one of the same name takes the other's place. Where the work is ended, the tray is as it was. */
  async take(
    given: readonly GivenFile[],
    catalogues: Catalogues,
    shift: Shift,
    progress: Progress,
  ): Promise<void> {
    const names = new Set(given.map(({ name }) => name));
    const what = message('taskpane.reading');
    const got = await receive(given.map(incoming), catalogues, {
      signal: shift.signal,
      progress: (done, total) => progress(what, done, total),
    });
    const kept = this.without(names);
    this.read = {
      submissions: [...kept.submissions, ...got.submissions],
      rejections: [...kept.rejections, ...got.rejections],
    };
    for (const { name, file } of given) this.files.set(name, file);
  }

  /** Forgets files; all of them for null. */
  drop(names: readonly string[] | null): void {
    const gone = new Set(names ?? this.files.keys());
    this.read = this.without(gone);
    for (const name of gone) this.files.delete(name);
    if (names === null) this.returned.clear();
  }

  /** @param area the unit that the batch is looked at for; null takes the smallest area that holds all of it */
  examine(catalogues: Catalogues, area: string | null): Examined | { rejected: Rejection[] } {
    const examined = examine(this.read, catalogues, area ?? undefined);
    if (!('accepted' in examined)) return examined;
    return { ...examined, findings: withAcceptances(examined.findings, this.acceptances) };
  }

  /** The bytes of a file as it came, also of one inside an archive. @throws DeskError where it is not here any more */
  async bytesOf(name: string): Promise<Uint8Array> {
    const archive = archiveOf(name);
    const file = this.files.get(name) ?? this.files.get(archive);
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    if (bytes && archive === name) return bytes;
    const member = bytes && openArchive(archive, bytes, portableCodec)?.find((one) => one.name === name);
    if (!member) throw new DeskError(message('taskpane.file-not-here', { file: name }));
    return member.bytes();
  }

  get received(): Received {
    return this.read;
  }

  get size(): number {
    return this.read.submissions.length + this.read.rejections.length;
  }

  private without(names: ReadonlySet<string>): Received {
    const isKept = ({ file }: { file: string }) => !names.has(file) && !names.has(archiveOf(file));
    return {
      submissions: this.read.submissions.filter(isKept),
      rejections: this.read.rejections.filter(isKept),
    };
  }
}

function incoming({ name, file }: GivenFile): IncomingFile {
  return {
    name,
    modified: new Date(file.lastModified).toISOString(),
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** @example archiveOf('收回/报送.zip/630223100.xlsx') //=> '收回/报送.zip' */
function archiveOf(file: string): string {
  const end = file.toLowerCase().indexOf('.zip/');
  return end < 0 ? file : file.slice(0, end + 4);
}
