import { message, say } from '../messages/message';
import type { ChartLine } from './chart';
import type { Facts } from './facts';

/**
 * What the figures of a chart lack, as clauses: units that have not reported, and what those that did left blank. The text around says so
 * too, but a chart is looked at by itself.
 * @example lacksOf(lines, facts) //=> ['截至目前，4个单位中3个已报送', '“办结案件”由4个应填单位中的2个填报']
 */
export function lacksOf(lines: readonly ChartLine[], facts: Facts): string[] {
  const codes = new Set(lines.flatMap(({ values }) => values.flatMap(({ indicator }) => indicator ?? [])));
  return [...unreported(facts), ...unanswered([...codes], facts)];
}

function unreported({ summary: { coverage } }: Facts): string[] {
  const [expected, reported] = [coverage?.expected.length ?? 0, coverage?.reported.length ?? 0];
  return reported < expected ? [say(message('narrative.chart-coverage', { expected, reported }))] : [];
}

/** A clause for all indicators that as many units answered. */
function unanswered(codes: readonly string[], facts: Facts): string[] {
  const groups = new Map<string, { names: string[]; answered: number; asked: number }>();
  for (const code of codes) {
    // what is counted has one count, not those of a numerator and a denominator
    const [lack] = facts.shortfalls.of(code) ?? [];
    if (!lack) continue;
    const { answered, asked } = lack;
    const key = `${answered}/${asked}`;
    const group = groups.get(key) ?? { names: [], answered, asked };
    group.names.push(say(message('narrative.chart-name', { name: facts.indicator(code)?.name ?? code })));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, answered, asked }) =>
    names.length === codes.length
      ? say(message('narrative.chart-lacks-all', { answered, asked }))
      : say(message('narrative.chart-lacks', { names: names.join('、'), answered, asked })),
  );
}
