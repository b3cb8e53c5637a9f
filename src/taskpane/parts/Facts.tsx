import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Terms and what stands for them, one below the other; what has nothing to say is left out. */
export function Facts({
  label,
  facts,
}: {
  label?: string;
  facts: readonly (readonly [string, ReactNode])[];
}) {
  const styles = useStyles();
  return (
    <dl className={styles.facts} {...(label !== undefined && { 'aria-label': label })}>
      {facts.map(
        ([term, value]) =>
          value !== null && (
            <Fragment key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
