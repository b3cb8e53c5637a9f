import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const maker = join(__dirname, '../dist/makeProvince.cjs');

export type Province = { filed: string; definition: string; summary: string };

/** The files of so many units; made once for each state of the program that makes them, and kept in the folder for temporary files. */
export async function province(units: number): Promise<Province> {
  const state = createHash('sha256').update(readFileSync(maker)).digest('hex').slice(0, 8);
  const root = join(tmpdir(), 'huibiao-bench');
  const folder = join(root, `${state}-${units}`);
  if (!existsSync(folder)) {
    const making = `${folder}.part`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    const parts = availableParallelism();
    const codes = await Promise.all(
      Array.from({ length: parts }, async (_, part) => {
        const args = [maker, String(units), making, String(part), String(parts)];
        const [code] = (await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')) as [number];
        return code;
      }),
    );
    if (codes.some((code) => code !== 0)) throw new Error(`${units} files could not be made`);
    renameSync(making, folder);
  }
  return {
    filed: join(folder, 'filed'),
    definition: join(folder, 'definition.xlsx'),
    summary: join(folder, 'summary.xlsx'),
  };
}
