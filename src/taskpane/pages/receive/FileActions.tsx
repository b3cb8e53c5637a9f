import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneObject, useSay } from '../../usePane';
import { removeFiles } from './verbs';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Opens a file that came, or removes it. */
export function FileActions({ file }: { file: string }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => void pane.openReceived({ file, sheet: '', address: '' })}>
        {t('pane.receive-open')}
      </Button>
      <Button size="small" onClick={() => void removeFiles(pane, [file])}>
        {t('pane.receive-remove')}
      </Button>
    </div>
  );
}
