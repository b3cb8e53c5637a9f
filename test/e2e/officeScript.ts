import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const webpack = require.resolve('webpack/bin/webpack.js');

/** What the tests serve where a page asks for `office.js`: Microsoft's client, unmodified, and the stand-in behind it. */
export function officeScript(): string {
  const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-office-'));
  try {
    bundle(resolve(__dirname, 'webpack.config.js'), folder);
    return `${client}\n;${readFileSync(join(folder, 'officeStandIn.js'), 'utf8')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs webpack as a program of its own: inside Jest it would be loaded anew by every test file. */
export function bundle(config: string, output: string): void {
  execFileSync(process.execPath, [webpack, '--config', config, '--output-path', output], {
    stdio: 'pipe',
    timeout: 120_000,
  });
}
