import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePaneObject, useSay } from '../../usePane';
import type { FindingView } from '../../work/views';

const useStyles = makeStyles({
  link: { textAlign: 'left', overflowWrap: 'anywhere' },
  rule: { color: tokens.colorNeutralForeground3 },
});

/** Where a finding stands: file › sheet › cell, which a click opens. */
export function FindingPlace({ finding: { cells, rule, why } }: { finding: FindingView }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [first] = cells;
  const beside = pane.host.kind === 'excel';
  return (
    <>
      {first ? (
        <Link
          as="button"
          className={styles.link}
          title={t(beside ? 'pane.review-open-beside' : 'pane.review-open-at', {
            sheet: first.sheet,
            address: first.address,
            file: first.file,
          })}
          onClick={() => void pane.openReceived(first)}
        >
          {[baseName(first.file), first.sheet, first.address].filter((part) => part !== '').join(' › ')}
          {cells.length > 1 && ` ${t('pane.review-places', { count: cells.length })}`}
        </Link>
      ) : (
        why && <Text>{t('pane.review-total')}</Text>
      )}
      {why && (
        <Text size={200} className={styles.rule}>
          {rule}
        </Text>
      )}
    </>
  );
}

/** In whose folders a file lay is said on demand: the name is long enough. */
function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
