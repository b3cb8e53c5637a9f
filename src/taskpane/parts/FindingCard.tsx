import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useSay } from '../usePane';
import type { FindingView } from '../work/views';
import { shown } from './shown';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(40%, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

const colors = { error: 'danger', warning: 'warning', info: 'informative' } as const;

/**
 * One finding: how grave, what, the words that settled it, and on demand why — the rule and every figure in it. `place` shows where it stands, `actions` and
 * `children` what a person can do about it on this page.
 */
export function FindingCard({
  finding,
  place,
  actions,
  children,
}: {
  finding: FindingView;
  place?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const t = useSay();
  const [open, setOpen] = useState(false);
  const reasons = useId();
  const { severity, explained, explanation, accepted, lapsed, why } = finding;
  const hasValues = finding.actual !== null || finding.expected !== null;
  return (
    <article className={mergeClasses(styles.card, styles[severity])} data-finding={finding.id}>
      <div className={styles.line}>
        <Badge appearance="tint" color={explained ? 'success' : colors[severity]}>
          {t(
            accepted !== undefined
              ? 'taskpane.accepted'
              : explained
                ? 'taskpane.explained'
                : `taskpane.severity-${severity}`,
          )}
        </Badge>
        {place}
      </div>
      <Text>{t(finding.message)}</Text>
      {explanation !== undefined && <Text>{t('taskpane.explanation', { text: explanation })}</Text>}
      {accepted !== undefined && <Text>{t('taskpane.accepted-because', { reason: accepted })}</Text>}
      {lapsed && (
        <Text>
          {t('taskpane.lapsed', {
            reason: lapsed.reason,
            was: sides(lapsed, t('taskpane.blank')),
            is: sides(finding, t('taskpane.blank')),
          })}
        </Text>
      )}
      <div className={styles.line}>
        {(why || hasValues) && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-controls={reasons}
            onClick={() => setOpen(!open)}
          >
            {t('taskpane.why')}
          </Button>
        )}
        {actions}
      </div>
      {open && (
        <div id={reasons}>
          <Reasons finding={finding} />
        </div>
      )}
      {children}
    </article>
  );
}

/** What is filed, and what it is held against. */
function sides({ actual, expected }: Pick<FindingView, 'actual' | 'expected'>, blank: string): string {
  return `${shown(actual, blank)} / ${shown(expected, blank)}`;
}

function Reasons({ finding: { why, actual, expected } }: { finding: FindingView }) {
  const styles = useStyles();
  const t = useSay();
  const blank = t('taskpane.blank');
  const lines: [string, string][] = [
    [t('taskpane.actual'), shown(actual, blank)],
    [t('taskpane.expected'), shown(expected, blank)],
    ...(why
      ? [
          ...why.operands.map(({ name, code, year, value }): [string, string] => [
            `${code} ${name}（${t(`taskpane.year-${year}`)}）`,
            shown(value, blank),
          ]),
          [t('taskpane.formula'), why.formula] as [string, string],
        ]
      : []),
  ];
  return (
    <dl className={styles.values}>
      {lines.map(([term, value], at) => (
        <Line key={at} term={term} value={value} />
      ))}
    </dl>
  );
}

function Line({ term, value }: { term: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
