import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import config from '../../eslint.config';
import { layers } from '../../layers';

const root = resolve(__dirname, '../..');

async function complaintsAbout(file: string, text: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: config as ESLint.Options['overrideConfig'],
  });
  const [result] = await eslint.lintText(text, { filePath: join(root, file), warnIgnored: true });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

test('an import that points up the house is a lint error', async () => {
  const upwards = "import type { Total } from '../rollup/rollup';\nexport type Kept = Total;\n";
  expect(await complaintsAbout('src/number/sum.ts', upwards)).toEqual(['boundaries/dependencies']);
});

test('an import that points down the house is fine', async () => {
  const downwards = "import { exactSum } from '../number/sum';\nexport const kept = exactSum;\n";
  expect(await complaintsAbout('src/rollup/rollUp.ts', downwards)).toEqual([]);
});

test('a pure layer may not reach for Node', async () => {
  const reach = "import { readFileSync } from 'node:fs';\nexport const kept = readFileSync;\n";
  expect(await complaintsAbout('src/number/sum.ts', reach)).toEqual(['no-restricted-imports']);
});

test('nor may the batches that run in the pane too', async () => {
  const reach = "import { join } from 'node:path';\nexport const kept = join;\n";
  expect(await complaintsAbout('src/batch/zip.ts', reach)).toEqual(['no-restricted-imports']);
  expect(await complaintsAbout('src/batch/zip.ts', 'export const now = () => new Date();\n')).toEqual([
    'no-restricted-syntax',
  ]);
});

test('a pure layer may not read the clock', async () => {
  expect(await complaintsAbout('src/number/sum.ts', 'export const now = () => Date.now();\n')).toEqual([
    'no-restricted-syntax',
  ]);
  expect(await complaintsAbout('src/number/sum.ts', 'export const now = () => new Date();\n')).toEqual([
    'no-restricted-syntax',
  ]);
});

test('every folder of src is a layer', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !layers.includes(name))).toEqual([]);
});
