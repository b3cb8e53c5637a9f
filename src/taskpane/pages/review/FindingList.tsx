import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { FindingCard } from '../../parts/FindingCard';
import { useVirtualRows } from '../../parts/useVirtualRows';
import { usePane, useSay } from '../../usePane';
import type { FindingView } from '../../work/views';
import { AcceptQuestion } from './AcceptQuestion';
import { FindingPlace } from './FindingPlace';
import { GroupHead } from './GroupHead';
import { linesOf, type Folding, type Group, type Grouping, type Line } from './groups';
import { canAccept } from './reviewed';
import { ruleTitle } from './ruleTitle';

const heights = { group: 44, settled: 32, finding: 128 };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalS },
});

/** The findings by groups, of which as much is drawn as is in sight. */
export function FindingList({
  groups,
  by,
  folding,
  onFold,
}: {
  groups: readonly Group[];
  by: Grouping;
  folding: Folding;
  onFold: (folding: Folding) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const lines = useMemo(() => linesOf(groups, folding), [groups, folding]);
  const formulas = useMemo(
    () => new Map(state.definition?.rules.map(({ id, formula }) => [id, formula])),
    [state.definition],
  );
  const [accepting, setAccepting] = useState<{ findings: FindingView[]; group: string } | null>(null);
  /** The group whose head takes the focus as soon as it is drawn. */
  const [focused, setFocused] = useState<string | null>(null);
  const { rows, before, after, measure, scrollTo } = useVirtualRows(list, {
    count: lines.length,
    heightOf: (at) => heights[lines[at]?.kind ?? 'finding'],
    keyOf: (at) => lines[at]?.key ?? '',
  });

  const move = (from: string, step: 'next' | 'previous' | 'first' | 'last') => {
    const at = groups.findIndex(({ key }) => key === from);
    const to = { next: at + 1, previous: at - 1, first: 0, last: groups.length - 1 }[step];
    const target = groups[to];
    if (!target) return;
    scrollTo(lines.findIndex((line) => line.kind === 'group' && line.key === target.key));
    setFocused(target.key);
  };
  const titleOf = ({ key, open, settled }: Group) =>
    by === 'rule'
      ? ruleTitle(key, state.language)
      : [...open, ...settled][0]?.unit.name || key || t('pane.review-no-unit');
  const close = (group: string) => {
    setAccepting(null);
    setFocused(group);
  };
  const accept = ({ findings, group }: { findings: FindingView[]; group: string }, reason: string) => {
    void pane.accept(
      findings.map(({ id }) => id),
      reason,
    );
    close(group);
  };

  const drawn = (line: Line) => {
    const { group } = line;
    if (line.kind === 'group') {
      return (
        <GroupHead
          group={group}
          title={titleOf(group)}
          about={by === 'rule' ? formulas.get(group.key) : undefined}
          isOpen={line.isOpen}
          hasFocus={focused === group.key}
          onFold={() => onFold({ ...folding, shut: toggled(folding.shut, group.key) })}
          onMove={(step) => move(group.key, step)}
          onAccept={
            by === 'rule'
              ? () => setAccepting({ findings: group.open.filter(canAccept), group: group.key })
              : undefined
          }
        />
      );
    }
    if (line.kind === 'settled') {
      return (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={line.isOpen}
          onClick={() => onFold({ ...folding, settled: toggled(folding.settled, group.key) })}
        >
          {t('pane.review-settled-show', { count: group.settled.length })}
        </Button>
      );
    }
    const { finding } = line;
    return (
      <FindingCard
        finding={finding}
        place={
          <>
            {by === 'rule' && <Text weight="semibold">{finding.unit.name}</Text>}
            <FindingPlace finding={finding} />
          </>
        }
        actions={
          canAccept(finding) ? (
            <Button size="small" onClick={() => setAccepting({ findings: [finding], group: group.key })}>
              {t('pane.review-accept')}
            </Button>
          ) : (
            finding.accepted !== undefined && (
              <Button size="small" onClick={() => void pane.accept([finding.id], null)}>
                {t('pane.review-withdraw')}
              </Button>
            )
          )
        }
      />
    );
  };

  return (
    <>
      <ul
        ref={list}
        className={styles.list}
        aria-label={t('pane.review-list')}
        style={{ paddingTop: before, paddingBottom: after }}
        onBlur={() => setFocused(null)}
      >
        {rows.map((at) => {
          const line = lines[at];
          return (
            line && (
              <li key={line.key} ref={measure} data-index={at} className={styles.item}>
                {drawn(line)}
              </li>
            )
          );
        })}
      </ul>
      {accepting && (
        <AcceptQuestion
          findings={accepting.findings}
          onAccept={(reason) => accept(accepting, reason)}
          onClose={() => close(accepting.group)}
        />
      )}
    </>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
