import { groupedBy } from '../../../definition/groupedBy';
import type { FindingView } from '../../work/views';

export type Grouping = 'unit' | 'rule';

export type Group = {
  /** The unit's code or the rule's id. */
  key: string;
  /** Not yet settled, errors first; then those explained or accepted. */
  open: FindingView[];
  settled: FindingView[];
  errors: number;
  warnings: number;
};

/** What the list draws, from top to bottom. */
export type Line =
  | { kind: 'group'; key: string; group: Group; isOpen: boolean }
  | { kind: 'settled'; key: string; group: Group; isOpen: boolean }
  | { kind: 'finding'; key: string; group: Group; finding: FindingView };

/** What a person folded: groups shut, and settled findings laid open, by group. */
export type Folding = { shut: ReadonlySet<string>; settled: ReadonlySet<string> };

const order = { error: 0, warning: 1, info: 2 };

/** Groups with most errors first, then most warnings; otherwise in the order in which they are met. */
export function grouped(findings: readonly FindingView[], by: Grouping): Group[] {
  const groups = groupedBy(findings, ({ unit, rule }) => (by === 'unit' ? unit.code : rule));
  return [...groups]
    .map(([key, all]): Group => {
      const open = all
        .filter(({ explained }) => !explained)
        .sort((a, b) => order[a.severity] - order[b.severity]);
      const count = (severity: FindingView['severity']) =>
        open.filter((one) => one.severity === severity).length;
      return {
        key,
        open,
        settled: all.filter(({ explained }) => explained),
        errors: count('error'),
        warnings: count('warning'),
      };
    })
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.open.length - a.open.length);
}

export function linesOf(groups: readonly Group[], { shut, settled }: Folding): Line[] {
  return groups.flatMap((group): Line[] => {
    const { key } = group;
    const isOpen = !shut.has(key);
    const finding = (one: FindingView): Line => ({
      kind: 'finding',
      key: `${key}\n${one.id}`,
      group,
      finding: one,
    });
    const areSettledOpen = settled.has(key);
    return [
      { kind: 'group', key, group, isOpen },
      ...(isOpen ? group.open.map(finding) : []),
      ...(isOpen && group.settled.length > 0
        ? [
            { kind: 'settled' as const, key: `${key}\nsettled`, group, isOpen: areSettledOpen },
            ...(areSettledOpen ? group.settled.map(finding) : []),
          ]
        : []),
    ];
  });
}
