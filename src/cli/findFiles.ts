import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isLitter } from '../batch/litter';
import { message, type Message } from '../messages/message';
import { CommandError } from './commandError';
import { codeOf, reasonOf } from './diskError';

/** A file, or what cannot be one: `unavailable` says why. `name` is the path as given, with folders joined on. */
export type FoundFile = { path: string; name: string } & (
  { modified: string; size: number } | { unavailable: Message }
);

/**
 * The files that the paths lead to, folders read recursively, in a stable order. Links are followed, each folder is read once; pipes and
 * devices are never opened.
 * @throws CommandError where a path does not exist
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const walked = new Set<string>();
  for (const path of paths) await take(path, true);
  return [...found.values()];

  async function take(path: string, given: boolean): Promise<void> {
    let info: Stats;
    try {
      info = await stat(path);
      if (info.isDirectory()) return await walk(path);
    } catch (error) {
      if (given && codeOf(error) === 'ENOENT') throw new CommandError(message('cli.path-missing', { path }));
      return add(path, { unavailable: message('cli.cannot-read', { path, reason: reasonOf(error) }) });
    }
    if (info.isFile()) add(path, { modified: info.mtime.toISOString(), size: info.size });
    else add(path, { unavailable: message('cli.not-a-file', { path }) });
  }

  async function walk(folder: string): Promise<void> {
    const itself = await realpath(folder);
    if (walked.has(itself)) return;
    walked.add(itself);
    const names = await readdir(folder);
    for (const name of names.sort()) if (!isLitter(name)) await take(join(folder, name), false);
  }

  function add(path: string, what: { modified: string; size: number } | { unavailable: Message }): void {
    const name = relative('.', path).startsWith('..') ? path : path.replace(/^\.\//, '');
    found.set(path, { path, name, ...what });
  }
}
