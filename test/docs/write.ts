import { writeFileSync } from 'node:fs';
import { indicatorPage, pageFile } from './indicatorPage';

test('docs/指标目录.md', () => {
  writeFileSync(pageFile, indicatorPage());
});
