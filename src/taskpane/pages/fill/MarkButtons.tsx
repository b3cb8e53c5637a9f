import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkAndMark, clearMarks } from '../../marking';
import { usePane, useSay } from '../../usePane';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Marks what is found in the cells themselves, or takes the marks away, also those that an earlier day left in the file. */
export function MarkButtons() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const clear = () => {
    clearMarks(pane).catch((error: unknown) => pane.failed(error, clear));
  };
  return (
    <div className={styles.line}>
      <Button size="small" disabledFocusable={state.marking} onClick={() => void checkAndMark(pane)}>
        {t('pane.fill-mark')}
      </Button>
      <Button size="small" onClick={clear}>
        {t('pane.fill-clear-marks')}
      </Button>
      {state.marking && <span className={styles.note}>{t('pane.fill-marking')}</span>}
    </div>
  );
}
