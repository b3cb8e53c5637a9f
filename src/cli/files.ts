/** The command line's hands on the disk: reading files that stay as they are, writing so that no half-written file is ever seen. */
import { closeSync, constants, fstatSync, openSync, readFileSync, rmSync, type Stats } from 'node:fs';
import { access, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { message } from '../messages/message';
import { CommandError } from './commandError';
import { codeOf, reasonOf } from './diskError';

/** How a file was when it was listed. */
export type Listed = { size: number; modified: string };

/**
 * @param listed the file has to be as it was then
 * @throws CommandError where it cannot be read, is no plain file, or changes while it is read
 */
export async function readBytes(path: string, listed?: Listed): Promise<Uint8Array> {
  let file: number | undefined;
  try {
    // what became a pipe in the meantime must not be waited for
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const before = fstatSync(file);
    if (!before.isFile()) throw new CommandError(message('cli.not-a-file', { path }));
    if (listed && !isAs(listed, before)) throw changed(path);
    // a command waits for each file anyway, and waiting this way costs a third
    const { buffer, byteOffset, length } = readFileSync(file);
    if (!isAs(listedAs(before), fstatSync(file)) || length !== before.size) throw changed(path);
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(message('cli.cannot-read', { path, reason: reasonOf(error) }));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

export function listedAs({ size, mtime }: Stats): Listed {
  return { size, modified: mtime.toISOString() };
}

function isAs(listed: Listed, info: Stats): boolean {
  const { size, modified } = listedAs(info);
  return size === listed.size && modified === listed.modified;
}

function changed(path: string): CommandError {
  return new CommandError(message('cli.file-changed', { path }));
}

/** A text file in UTF-8. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

type Content = Uint8Array | string | Iterable<string>;

/** Characters written at once: each write goes to the system and back, which takes longer than a line takes to make. */
const atOnce = 65_536;

/** Pieces put together until they are worth a write. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < atOnce) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

/** Files that are being written, under the names that they have until they are whole. */
const unfinished = new Set<string>();
let begun = 0;

/** For the end of the process, whatever its cause. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/**
 * Writes aside and renames, so that an interrupted run leaves the old file or the new one, never half of one. A link stays, and what it leads
 * to is written; pipes and devices are written into.
 * @param content whole, or in pieces
 * @throws CommandError that says why the file cannot be written, and what to do
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  try {
    const there = await stat(path).catch(() => null);
    if (there && !there.isFile() && !there.isDirectory()) return await write(path, content);
    const target = there ? await realpath(path) : path;
    await mkdir(dirname(target), { recursive: true });
    await writeAside(target, content, path);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** @param shown the path as the user knows it */
async function writeAside(target: string, content: Content, shown: string): Promise<void> {
  // short, whatever the file's name, and of a kind that is passed over where files are received
  const aside = join(dirname(target), `.huibiao-${process.pid}-${++begun}.part`);
  unfinished.add(aside);
  try {
    await write(aside, content);
    await rename(aside, target).catch((error: unknown) => {
      throw heldByOthers.has(codeOf(error))
        ? new CommandError(message('cli.file-in-use', { path: shown }))
        : error;
    });
  } finally {
    await rm(aside, { force: true });
    unfinished.delete(aside);
  }
}

async function write(path: string, content: Content): Promise<void> {
  const isWhole = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(path, isWhole ? content : gathered(content));
}

/** What renaming over a file says that is open in Excel. */
const heldByOthers: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Before long work: whether the file can be written when it is done.
 * @param path none where no such file is wanted
 * @throws CommandError as `writeWhole` would
 */
export async function assertWritable(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  try {
    const there = await stat(path).catch(() => null);
    if (there) await (await open(path, 'r+')).close();
    if (there && !there.isFile()) return;
  } catch (error) {
    throw codeOf(error) === 'EBUSY'
      ? new CommandError(message('cli.file-in-use', { path }))
      : cannotWrite(path, error);
  }
  await assertFolderWritable(dirname(path));
}

/** The same for files in a folder that need not be there yet. */
export async function assertFolderWritable(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => null);
  const above = dirname(folder);
  if (!info && above !== folder) return assertFolderWritable(above);
  if (info && !info.isDirectory())
    throw new CommandError(
      message('cli.cannot-write', { path: folder, reason: message('cli.disk-no-folder') }),
    );
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw cannotWrite(folder, error);
  });
}

function cannotWrite(path: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  return new CommandError(message('cli.cannot-write', { path, reason: reasonOf(error) }));
}
