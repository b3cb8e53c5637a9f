/** LibreOffice as the tests start it: each time with a profile of its own, which is gone afterwards. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts LibreOffice once and waits until it ends.
 * @param environment variables that it starts with, besides those of the tests
 * @param prepared puts what it needs into the folder of the user's own files before it starts
 */
export function libreOffice(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  prepared: (profile: string) => void = () => undefined,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-lo-'));
  const profile = join(folder, 'user');
  try {
    mkdirSync(profile);
    writeFileSync(join(profile, 'registrymodifications.xcu'), settings());
    prepared(profile);
    execFileSync(
      'soffice',
      ['--headless', '--norestore', `-env:UserInstallation=file://${folder}`, ...args],
      { stdio: 'pipe', timeout: 300_000, env: { ...process.env, ...environment } },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A profile that the program of this version set up before: one that is not would be filled from the program's own files, macros too, and at each start of another
 * version LibreOffice 7 draws test pictures for five seconds.
 */
function settings(): string {
  version ??= /\d+\.\d+/.exec(execFileSync('soffice', ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting('Office', 'ooSetupInstCompleted', 'true')}
${setting('Product', 'ooSetupLastVersion', version)}
</oor:items>`;
}

let version: string | undefined;

function setting(group: string, name: string, value: string): string {
  return `<item oor:path="/org.openoffice.Setup/${group}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
