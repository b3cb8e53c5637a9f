import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shared, temporaryFolder, whenPresent } from '../tools';

const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');

/** Documented, yet later than the published schemas: it follows VersionOverrides and names the keyboard shortcuts. */
const extendedOverrides = /<ExtendedOverrides Url="[^"]+"\/>\s*(?=<\/OfficeApp>)/;

whenPresent('manifest schemas (../shared) with xmllint', "Microsoft's published schemas", () => {
  const folder = temporaryFolder();

  test('the manifest is valid', () => {
    expect(complaints(manifest)).toBe('');
  });

  test.each([
    ['a short version', 'MinVersion="1.13"', 'MinVersion="1"'],
    ['a culture', 'Locale="en-US"', 'Locale="English"'],
    ['the order', /<Label resid="Issue.Label"\/>/, ''],
  ])('%s that is wrong is seen', (_, right, wrong) => {
    expect(complaints(manifest.replace(right, wrong))).toContain('Schemas validity error');
  });

  function complaints(text: string): string {
    if (!extendedOverrides.test(text)) throw new Error('ExtendedOverrides is not where Office looks for it');
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, text.replace(extendedOverrides, ''));
    const schema = join(shared, 'manifest-xsd/OfficeAppManifestV1_1.xsd');
    const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { encoding: 'utf8' });
    return run.status === 0 ? '' : run.stderr;
  }
});
