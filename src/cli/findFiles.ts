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
  for (const path of paths) {
    const seen = await look(path);
    if ('error' in seen && codeOf(seen.error) === 'ENOENT')
      throw new CommandError(message('cli.path-missing', { path }));
    await take(path, seen);
  }
  return [...found.values()];

  async function take(path: string, seen: Seen): Promise<void> {
    if ('error' in seen) return refuse(path, seen.error);
    if (seen.isDirectory()) return walk(path).catch((error: unknown) => refuse(path, error));
    if (seen.isFile()) add(path, { modified: seen.mtime.toISOString(), size: seen.size });
    else add(path, { unavailable: message('cli.not-a-file', { path }) });
  }

  async function walk(folder: string): Promise<void> {
    const itself = await realpath(folder);
    if (walked.has(itself)) return;
    walked.add(itself);
    const names = (await readdir(folder)).filter((name) => !isLitter(name)).sort();
    const inside = await Promise.all(
      names.map((name) => join(folder, name)).map(async (path) => ({ path, seen: await look(path) })),
    );
    for (const { path, seen } of inside) await take(path, seen);
  }

  function refuse(path: string, error: unknown): void {
    add(path, { unavailable: message('cli.cannot-read', { path, reason: reasonOf(error) }) });
  }

  function add(path: string, what: { modified: string; size: number } | { unavailable: Message }): void {
    const name = relative('.', path).startsWith('..') ? path : path.replace(/^\.\//, '');
    found.set(path, { path, name, ...what });
  }
}

/** What is there, or why that cannot be told. */
type Seen = Stats | { error: unknown };

function look(path: string): Promise<Seen> {
  return stat(path).catch((error: unknown) => ({ error }));
}
