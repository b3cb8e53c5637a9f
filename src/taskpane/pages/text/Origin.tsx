import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { message, type Message } from '../../../messages/message';
import type { TextOrigin } from '../../pane';
import { usePane, useSay } from '../../usePane';
import { FileButton } from '../../parts/FileButton';
import { writeFromOpen, writeText } from './writeText';

const useStyles = makeStyles({
  origin: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
});

/** What the text was written from, and the other summaries that it could be written from. */
export function Origin({ from }: { from: TextOrigin }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const { rollup, inspection } = state;
  const canReadOpen = pane.host.kind === 'excel' || inspection?.kind === 'summary';
  return (
    <div className={styles.origin}>
      <Text className={styles.name}>{t('pane.text-from', { origin: originText(from) })}</Text>
      <div className={styles.line}>
        {rollup && from !== 'rollup' && (
          <Button size="small" onClick={() => void writeText(pane, 'rollup')}>
            {t('pane.text-use-rollup')}
          </Button>
        )}
        {canReadOpen && (
          <Button size="small" onClick={() => void writeFromOpen(pane)}>
            {t(from === 'open' ? 'pane.text-again' : 'pane.text-read-open')}
          </Button>
        )}
        <FileButton
          label={t('pane.text-choose')}
          size="small"
          onFile={(file) => void writeText(pane, file)}
        />
      </div>
    </div>
  );
}

function originText(from: TextOrigin): Message {
  if (from === 'rollup') return message('pane.text-from-rollup');
  return from === 'open'
    ? message('pane.text-from-open')
    : message('pane.text-from-file', { file: from.name });
}
