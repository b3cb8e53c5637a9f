/** The process of src/ in a test, around whatever thread the test gives it. */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import type { StartProcess } from '../../../src/cli/reading/starting';

const source = resolve(__dirname, '../../../src/cli/reading');

function compiled(name: string): string {
  const filename = join(source, name);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return code;
}

/**
 * @param folder for the entries
 * @param thread what stands in the place of `reading.cjs`
 * @returns how it is started, and what was
 */
export function processEntry(
  folder: string,
  thread: string,
): { start: StartProcess; started: ChildProcess[] } {
  writeFileSync(join(folder, 'apart.cjs'), compiled('process.ts'));
  writeFileSync(join(folder, 'starting.js'), compiled('starting.ts'));
  writeFileSync(join(folder, 'reading.cjs'), thread);
  const started: ChildProcess[] = [];
  const start: StartProcess = (options) => {
    const child = fork(join(folder, 'apart.cjs'), options);
    started.push(child);
    return child;
  };
  return { start, started };
}
