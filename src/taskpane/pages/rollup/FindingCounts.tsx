import { Badge, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePaneObject, useSay } from '../../usePane';
import type { FindingView } from '../../work/views';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const colors = { error: 'danger', warning: 'warning', info: 'informative', explained: 'success' } as const;

type Group = keyof typeof colors;

/** How many findings of each severity are open, and how many are settled. */
export function FindingCounts({ findings }: { findings: readonly FindingView[] }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const counts = countsOf(findings);
  const groups = (Object.keys(colors) as Group[]).filter((group) => counts[group] > 0);
  return (
    <div className={styles.line}>
      <Text weight="semibold">{t('pane.rollup-findings')}</Text>
      {groups.length === 0 && <Text>{t('pane.rollup-findings-none')}</Text>}
      {groups.map((group) => (
        <Badge key={group} appearance="tint" color={colors[group]}>
          {t(`pane.rollup-findings-${group}`, { count: counts[group] })}
        </Badge>
      ))}
      {groups.length > 0 && (
        <Link as="button" inline onClick={() => pane.show('review')}>
          {t('pane.rollup-to-review')}
        </Link>
      )}
    </div>
  );
}

function countsOf(findings: readonly FindingView[]): Record<Group, number> {
  const counts = { error: 0, warning: 0, info: 0, explained: 0 };
  for (const { severity, explained } of findings) counts[explained ? 'explained' : severity] += 1;
  return counts;
}
