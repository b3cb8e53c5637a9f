/** The page docs/收表实例.md: files that come back, what is understood of each, and what is said. test/intake holds every line of it. */
import { resolve } from 'node:path';
import type { Case, Figure, Group, Outcome } from '../intake/case';
import { hostile, messy } from '../intake/cases';
import { catalogue } from '../intake/form';
import { table } from './table';

export const intakeFile = resolve(__dirname, '../../docs/收表实例.md');

const captions = ['序号', '情形', '文件里是什么', '读成什么', '怎么说'];

export function intakePage(): string {
  const [first, second] = [casesIn(messy), casesIn(hostile)];
  return [
    '# 收表实例',
    '',
    '交回来的文件什么样的都有。下面每一行都是一个真文件，从收表的入口整个走一遍；读成什么、怎么说，由 `test/intake` 逐字核对。本页由 `npm run docs` 生成，不要手改。',
    '',
    ...table(
      ['', '例数', '照常读取，不用说什么', '读取，并有话说', '不收'],
      [
        ['杂乱的文件', ...countsOf(first)],
        ['有害的文件', ...countsOf(second)],
        ['**合计**', ...countsOf([...first, ...second])],
      ],
    ),
    '',
    '- 每例从同一张填好的表改起：威远镇2025年度，办理40件、受理38件、办结34件，专项经费70.5万元、培训120人次、合格率95.5%、公开“是”、做法“一村一顾问”，热线分类4格。',
    '- “读成什么”只写与这张表不同的数；没有不同的写“照旧”。“读不出”是程序不猜，请填报单位改；空白不是0。',
    '- “怎么说”是退回单和审核页上的原话，前面是级别和代码；级别为“说明”的不用重报。不收的文件写“不收”和代码，其余文件照常汇总。',
    '',
    '## 杂乱的文件',
    '',
    ...sectionsOf(messy, 0),
    '## 有害的文件',
    '',
    ...sectionsOf(hostile, first.length),
  ].join('\n');
}

function casesIn(groups: readonly Group[]): Case[] {
  return groups.flatMap(({ cases }) => cases);
}

function countsOf(cases: readonly Case[]): string[] {
  const read = cases.filter(({ outcome }) => outcome.reads);
  const silent = read.filter(({ outcome }) => !outcome.says && !outcome.refused);
  return [cases.length, silent.length, read.length - silent.length, cases.length - read.length].map(String);
}

function sectionsOf(groups: readonly Group[], before: number): string[] {
  let number = before;
  return groups.flatMap(({ title, cases }) => [
    `### ${title}`,
    '',
    ...table(
      captions,
      cases.map(({ name, made, outcome }) => {
        number += 1;
        return [String(number), name, made, understood(outcome), said(outcome)].map(plain);
      }),
    ),
    '',
  ]);
}

function understood({ reads }: Outcome): string {
  if (!reads) return '不收';
  const differences = Object.entries(reads);
  const isBlank = differences.length > 5 && differences.every(([, figure]) => figure === null);
  if (differences.length === 0) return '照旧';
  return isBlank
    ? '全部空白'
    : differences.map(([code, figure]) => `${nameOf(code)}：${shown(figure)}`).join(LINE);
}

function nameOf(code: string): string {
  return catalogue.indicators.get(code)?.name ?? code;
}

function shown(figure: Figure | undefined): string {
  if (figure === undefined) return '没有这一行';
  return figure === null ? '空白' : String(figure);
}

function said({ says = [], refused = [] }: Outcome): string {
  return [...says, ...refused.map((refusal) => `不收 ${refusal}`)].join(LINE);
}

/** A line break in a cell, put in after the text was made plain. */
const LINE = '\u2028';

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_<>[\]#]/g, '\\$&')
    .replaceAll('\n', '⏎')
    .replaceAll(LINE, '<br>');
}
