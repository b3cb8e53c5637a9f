import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../usePane';
import type { ReturnLine } from '../../work/views';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** What a card has no room for. */
export function UnitDetails({ line }: { line: ReturnLine }) {
  const styles = useStyles();
  const t = useSay();
  const { unit, file, contact, selfCheck, reason } = line;
  const lines = [
    [t('pane.receive-column-unit'), unit.code],
    [t('pane.receive-column-file'), file],
    [t('pane.receive-column-contact'), contactText(contact)],
    [t('pane.receive-column-self-check'), selfCheck],
    [t('pane.receive-column-reason'), reason && t(reason)],
  ] as const;
  return (
    <dl className={styles.list}>
      {lines.map(
        ([term, value]) =>
          value !== undefined &&
          value !== '' && (
            <div key={term} className={styles.line}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function contactText(contact: ReturnLine['contact']): string {
  return [contact?.name, contact?.phone].filter((part) => part !== undefined).join(' ');
}
