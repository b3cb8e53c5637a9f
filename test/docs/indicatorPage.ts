/** The page docs/指标目录.md: what the built-in definition asks, and which of the five reports state it. */
import { resolve } from 'node:path';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { cellsOf, indicatorsOf, type Years } from '../../src/definition/cells';
import type { BreakdownTable, Definition, Indicator } from '../../src/definition/definition';
import { expandRule } from '../../src/definition/expandRule';
import { needsOf } from '../../src/definition/operands';
import { kindWords, rollupWords } from '../../src/definition/words';
import { parseFormula } from '../../src/formula/parse';
import { publishedReports, type Report } from '../definition/builtin/published/reports';
import { table } from './table';

export const pageFile = resolve(__dirname, '../../docs/指标目录.md');

/** The page's text, from the definition and the mapped figures. */
export function indicatorPage(): string {
  const { chapters, indicators, tables } = builtInDefinition;
  return [
    '# 指标目录',
    '',
    '内置制度的全部指标，逐项注明五份公开的年度报告中哪几份写到。本页由 `npm run docs` 生成，不要手改。',
    '',
    '## 总表',
    '',
    ...table(['章节', '指标', '分组表', '分组表格子', '审核关系'], countsOf(builtInDefinition)),
    '',
    ...chapters.flatMap(({ code, name }) => [
      `## ${name}`,
      '',
      ...table(
        ['代码', '名称', '计量单位', '类型', '汇总方式', '填报对象', '口径', '其他叫法', '见于'],
        indicators.filter(({ chapter }) => chapter === code).map(indicatorLine),
      ),
      '',
      ...tables.filter(({ chapter }) => chapter === code).flatMap(tableSection),
    ]),
    '## 五份报告的数字',
    '',
    ...table(['报告', '数字', '对应到指标', '其中说明原因的'], publishedReports.map(reportLine)),
    '',
    '“说明原因的”对应到了指标，但不能由汇总得出：报告只印了比率而没有印分子或分母，或者是一次性的做法，写进本章的文字指标。',
    '',
  ].join('\n');
}

function countsOf({ chapters, indicators, tables, rules }: Definition): string[][] {
  const chapterOf = new Map(indicatorsOf(builtInDefinition).map(({ code, chapter }) => [code, chapter]));
  const byCode = new Map(tables.map((each) => [each.code, each]));
  // a rule belongs where its first operand does
  const ruleChapters = rules.map((rule) => {
    const [first] = expandRule(rule, byCode);
    return chapterOf.get(needsOf(parseFormula(first?.formula ?? '')).operands[0] ?? '');
  });
  const lines = chapters.map(({ code, name }) => {
    const within = tables.filter(({ chapter }) => chapter === code);
    const counts = [
      indicators.filter(({ chapter }) => chapter === code).length,
      within.length,
      within.flatMap(cellsOf).length,
      ruleChapters.filter((chapter) => chapter === code).length,
    ];
    return { name, counts };
  });
  const total = [0, 1, 2, 3].map((at) => lines.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return [
    ...lines.map(({ name, counts }) => [name, ...counts.map(String)]),
    ['**合计**', ...total.map(String)],
  ];
}

function indicatorLine(indicator: Indicator): string[] {
  const { code, name, measure, kind, rollup, audience, note, aliases } = indicator;
  return [
    code,
    name + years(indicator),
    measure,
    kindWords[kind],
    rollupWords[rollup],
    audience.join('、') || '同公式中各指标',
    note,
    aliases.join('；'),
    statedIn(code),
  ];
}

function tableSection(given: BreakdownTable): string[] {
  const { code, name, rows, columns } = given;
  const stated = cellsOf(given).flatMap((cell) => {
    const reports = statedIn(cell.code);
    return reports === '' ? [] : [`${cell.code} ${cell.name}（${reports}）`];
  });
  return [
    `### 分组表 ${code} ${name}`,
    '',
    `- 行：${rows.map((row) => `\`${row.code}\` ${row.name}${years(row)}${formulaOf(row)}`).join('；')}`,
    ...columns.map((column) => {
      const { measure, kind, rollup, audience, note } = column;
      const about = [measure || kindWords[kind], rollupWords[rollup], audience.join('、')];
      const words = about.filter((word) => word !== '').join('，');
      return `- 列 \`${column.code}\` ${column.name}${years(column)}${formulaOf(column)}：${words}。${note}`;
    }),
    ...(stated.length > 0 ? [`- 见于：${stated.join('；')}`] : []),
    '',
  ];
}

function years({ since, until }: Years): string {
  return since === undefined && until === undefined ? '' : `（${since ?? ''}—${until ?? ''}年）`;
}

function formulaOf({ formula }: { formula?: string | undefined }): string {
  return formula === undefined ? '' : `＝\`${formula}\``;
}

/** The reports that state an indicator, by their short names. */
function statedIn(code: string): string {
  return publishedReports
    .filter(({ report }) => report.figures.some((figure) => codeOf(figure) === code))
    .map(({ name }) => name)
    .join('、');
}

type Figure = Report['figures'][number];

/** The indicator that a published figure belongs to. */
export function codeOf(figure: Figure): string | undefined {
  if ('indicator' in figure) return figure.indicator;
  if ('yearOnYear' in figure) return figure.yearOnYear;
  return 'of' in figure ? figure.of : undefined;
}

function reportLine({ name, report }: (typeof publishedReports)[number]): string[] {
  const { figures } = report;
  const belonging = figures.filter((figure) => 'restates' in figure || codeOf(figure) !== undefined);
  const reasoned = figures.filter((figure) => 'reason' in figure);
  return [name, figures.length, belonging.length, reasoned.length].map(String);
}
