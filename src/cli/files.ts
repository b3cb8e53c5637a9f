/** The command line's hands on the disk: reading what the user points at, writing so that no half-written file is ever seen. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isLitter } from '../batch/litter';
import { message } from '../messages/message';
import { CommandError } from './commandError';

export type FoundFile = { path: string; name: string; modified: string; size: number };

/**
 * The files that the paths lead to, folders read recursively, in a stable order. `name` is the path as given, with folders joined on.
 * @throws CommandError where a path does not exist
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info) throw new CommandError(message('cli.path-missing', { path }));
    if (!info.isDirectory()) add(path, info);
    else await walk(path);
  }
  return [...found.values()];

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isLitter(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) add(path, await stat(path));
    }
  }

  function add(path: string, info: { mtime: Date; size: number }): void {
    const name = relative('.', path).startsWith('..') ? path : path.replace(/^\.\//, '');
    found.set(path, { path, name, modified: info.mtime.toISOString(), size: info.size });
  }
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // a command waits for each file anyway, and waiting this way costs a third
    const { buffer, byteOffset, length } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    throw new CommandError(message('cli.cannot-read', { path, reason: reasonOf(error) }));
  }
}

/** A text file in UTF-8. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/**
 * Writes aside and renames, so that an interrupted run leaves the old file or the new one, never half of one.
 * @param content whole, or in pieces
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string | Iterable<string>,
): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw new CommandError(message('cli.cannot-write', { path, reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code || String(error);
}
