import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operand } from '../../src/formula/expression';
import { functionNames } from '../../src/formula/functions';
import { differences } from './differences';

/** docs/rule-language.md with the padding of its tables taken away. */
const page = readFileSync(join(__dirname, '../../docs/rule-language.md'), 'utf8').replace(/ +/g, ' ');

test.each(functionNames)('the page describes %s', (name) => {
  expect(page).toContain(`\`${name}(`);
});

test.each(differences)('the page lists $example', ({ what, example, ours, libreOffice }) => {
  expect(page).toContain(`| \`${example}\` | ${shown(ours)} | ${shown(libreOffice)} | ${what} |`);
});

function shown(value: Operand): string {
  if (typeof value === 'object') return `\`${value?.error}\``;
  return typeof value === 'string' ? `the text ${value}` : String(value).toUpperCase();
}
