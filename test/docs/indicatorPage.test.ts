import { readFileSync } from 'node:fs';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { indicatorsOf } from '../../src/definition/cells';
import { publishedReports } from '../definition/builtin/published/reports';
import { codeOf, indicatorPage, pageFile } from './indicatorPage';

test('docs/指标目录.md is as the definition is; `npm run docs` writes it anew', () => {
  expect(readFileSync(pageFile, 'utf8')).toBe(indicatorPage());
});

test('every figure of the five reports has its indicator', () => {
  const codes = new Set(indicatorsOf(builtInDefinition).map(({ code }) => code));
  const homeless = publishedReports.flatMap(({ name, report }) =>
    report.figures
      .filter((figure) => !('restates' in figure) && !codes.has(codeOf(figure) ?? ''))
      .map(({ fact }) => `${name} ${fact}`),
  );
  expect(homeless).toEqual([]);
});
