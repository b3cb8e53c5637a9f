import { kindNames, kinds, type KindName } from './mutants';

export type Defect = { number: number; kind: KindName; what: string };

type Count = { mutants: number; outcomes: Map<string, number>; milliseconds: number; slowest: number };

/** The numbers of a run, by kind of mutant. */
export class Tally {
  readonly defects: Defect[] = [];
  /** The largest memory of a process, in MiB. */
  peak = 0;
  private readonly counts = new Map<KindName, Count>();

  get mutants(): number {
    return [...this.counts.values()].reduce((sum, { mutants }) => sum + mutants, 0);
  }

  take(kind: KindName, outcome: string, milliseconds: number): void {
    const count = this.counts.get(kind) ?? {
      mutants: 0,
      outcomes: new Map<string, number>(),
      milliseconds: 0,
      slowest: 0,
    };
    this.counts.set(kind, count);
    count.mutants++;
    count.milliseconds += milliseconds;
    count.slowest = Math.max(count.slowest, milliseconds);
    count.outcomes.set(outcome, (count.outcomes.get(outcome) ?? 0) + 1);
  }

  /** A table in Markdown, one row a kind. */
  table(): string[] {
    const rows = kindNames.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count ? [row(kind, count)] : [];
    });
    return [
      '| what is changed | mutants | same figures | other figures | refused, by code | defects | mean | slowest |',
      '| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |',
      ...rows,
    ];
  }
}

function row(kind: KindName, { mutants, outcomes, milliseconds, slowest }: Count): string {
  const number = (outcome: string) => outcomes.get(outcome) ?? 0;
  const refused = [...outcomes]
    .filter(([outcome]) => !['same', 'other', 'defect'].includes(outcome))
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${grouped(count)}`);
  const sealed = 'sealed' in kinds[kind] ? ', each said' : '';
  const cells = [
    kind,
    grouped(mutants),
    grouped(number('same')),
    `${grouped(number('other'))}${number('other') > 0 ? sealed : ''}`,
    refused.join(', '),
    grouped(number('defect')),
    `${(milliseconds / mutants).toFixed(1)} ms`,
    `${Math.round(slowest)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en');
}
