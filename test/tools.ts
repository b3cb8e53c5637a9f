/**
 * Programs and data that some tests need and that people who clone the project may lack. Such tests skip with a line that says
 * why; with HUIBIAO_REQUIRE_ALL=1 (set by .ci/run) an absent program fails instead. The reference data is never required: it stands
 * beside the developers' checkouts only.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { libreOffice } from './libreOffice';

const root = resolve(__dirname, '..');

/** The reference figures and standards that stand beside the developers' checkouts. */
export const shared = resolve(root, '..', 'shared');

/** Debian's. */
export const chromium = '/usr/bin/chromium';

const needs = {
  'reference data (../shared)': () => existsSync(join(shared, 'facts')),
  'ooxml-check (../shared) with xmllint': () =>
    existsSync(join(shared, 'ooxml-check')) && runs('xmllint', ['--version']),
  'manifest schemas (../shared) with xmllint': () =>
    existsSync(join(shared, 'manifest-xsd')) && runs('xmllint', ['--version']),
  Chromium: () => existsSync(chromium),
  LibreOffice: () => runs('soffice', ['--version']),
  'poppler (pdftohtml)': () => runs('pdftohtml', ['-v']),
  openpyxl: () => runs('/usr/bin/python3', ['-c', 'import openpyxl']),
};

export type Need = keyof typeof needs;

/** `describe` where everything needed is there; otherwise one skipped test whose name says what is missing. */
export function whenPresent(wanted: Need | Need[], name: string, body: () => void): void {
  const missing = [wanted].flat().filter((need) => !needs[need]());
  if (missing.length === 0) return describe(name, body);
  const title = `${name}: needs ${missing.join(', ')}, which is not here`;
  const excused = !existsSync(shared) && missing.some((need) => need.includes('../shared'));
  if (process.env['HUIBIAO_REQUIRE_ALL'] === '1' && !excused) {
    test(title, () => {
      throw new Error(title);
    });
  } else {
    console.warn(`skipped: ${title}`);
    test.skip(title, () => undefined);
  }
}

/** A folder for one test file, removed when its tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Lets LibreOffice open and save files (recalculating where it holds that needed), at most 100 in a call.
 * @param environment variables that it starts with, besides those of the tests
 * @returns paths of the converted files, in the order of `files`
 */
export function convertWithLibreOffice(
  files: string[],
  format: 'xlsx' | 'xls' | 'ods' | 'pdf' | 'docx',
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): string[] {
  libreOffice(['--convert-to', format, '--outdir', folder, ...files], environment);
  const written = new Set(readdirSync(folder));
  return files.map((file) => {
    const name = `${file
      .split('/')
      .at(-1)!
      .replace(/\.[^.]+$/, '')}.${format}`;
    if (!written.has(name)) throw new Error(`LibreOffice did not convert ${file}`);
    return join(folder, name);
  });
}

/** The complaints of ooxml-check about these files; empty where they are valid. */
export function schemaComplaints(files: string[]): string {
  const run = spawnSync(join(shared, 'ooxml-check'), files, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`;
}

/** Runs a Python program that may import openpyxl, warnings as errors; its standard output. */
export function python(program: string, ...args: string[]): string {
  return execFileSync('/usr/bin/python3', ['-W', 'error', '-c', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
}

function runs(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
