import { Badge, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { shown } from '../../parts/shown';
import { usePaneObject, useSay } from '../../usePane';
import type { EntryLine } from '../../work/views';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  value: { flexShrink: 0, maxWidth: '50%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  code: { color: tokens.colorNeutralForeground3, flexGrow: 1 },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
  },
});

/** One figure that the form asks for: what stands in its cell, its 口径 on demand, and the way to it. */
export function EntryRow({ entry }: { entry: EntryLine }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [isOpen, setOpen] = useState(false);
  const note = useId();
  const { code, name, measure, cell } = entry;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span>{name}</span>
        <Text className={styles.value}>{useValue(entry)}</Text>
      </div>
      <div className={styles.below}>
        <span className={styles.code}>
          {measure === '' ? code : t('pane.fill-code-measure', { code, measure })}
        </span>
        <EntryBadge entry={entry} />
        {entry.note !== '' && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-controls={note}
            aria-label={t('pane.fill-note-of', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('pane.fill-note')}
          </Button>
        )}
        <Link
          as="button"
          aria-label={t('pane.fill-go-to', { ...cell })}
          title={t('taskpane.go-to-cell', { ...cell })}
          onClick={() => void pane.goTo(cell)}
        >
          {t('taskpane.go-to')}
        </Link>
      </div>
      <div id={note} className={styles.note}>
        {isOpen && entry.note}
      </div>
    </div>
  );
}

function useValue({ state, value }: EntryLine): string {
  const t = useSay();
  return state === 'blank' ? '' : shown(value, t('pane.fill-not-applicable'));
}

function EntryBadge({ entry: { state, required, derived } }: { entry: EntryLine }) {
  const t = useSay();
  if (derived)
    return (
      <Badge appearance="tint" color="informative">
        {t('pane.fill-derived')}
      </Badge>
    );
  if (state === 'unreadable')
    return (
      <Badge appearance="tint" color="danger">
        {t('pane.fill-unreadable')}
      </Badge>
    );
  if (state !== 'blank') return null;
  return required ? (
    <Badge appearance="tint" color="danger">
      {t('pane.fill-required')}
    </Badge>
  ) : (
    <Badge appearance="outline" color="informative">
      {t('pane.fill-optional')}
    </Badge>
  );
}
