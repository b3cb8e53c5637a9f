import { writeFileSync } from 'node:fs';
import { indicatorPage, pageFile } from './indicatorPage';
import { intakeFile, intakePage } from './intakePage';

test('docs/指标目录.md', () => {
  writeFileSync(pageFile, indicatorPage());
});

test('docs/收表实例.md', () => {
  writeFileSync(intakeFile, intakePage());
});
