import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Source } from '../../../submission/submission';
import { usePaneObject, useSay } from '../../usePane';

/** Places shown before a person asks for the rest. */
const most = 4;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

/** The cells that a finding is about, each a way to it. */
export function Places({ cells }: { cells: readonly Source[] }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [isWhole, setWhole] = useState(false);
  if (cells.length === 0) return null;
  const shown = isWhole ? cells : cells.slice(0, most);
  return (
    <span className={styles.list}>
      {shown.map((cell, at) => {
        const place = `${cell.sheet} ${cell.address}`.trim();
        const isSameSheet = shown[at - 1]?.sheet === cell.sheet && cell.address !== '';
        return (
          <Link
            key={place}
            as="button"
            aria-label={t('taskpane.go-to-cell', { ...cell })}
            title={t('taskpane.go-to-cell', { ...cell })}
            onClick={() => void pane.goTo(cell)}
          >
            {isSameSheet ? cell.address : place}
          </Link>
        );
      })}
      {cells.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {t('pane.fill-more-places', { count: cells.length - shown.length })}
        </Button>
      )}
    </span>
  );
}
