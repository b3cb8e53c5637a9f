import { readFileSync } from 'node:fs';
import { intakeFile, intakePage } from './intakePage';

test('docs/收表实例.md is as the cases are; `npm run docs` writes it anew', () => {
  expect(readFileSync(intakeFile, 'utf8')).toBe(intakePage());
});
