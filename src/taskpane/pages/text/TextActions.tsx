import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DocumentRegular, DocumentTextRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { message } from '../../../messages/message';
import type { Narrative } from '../../../narrative/narrative';
import { usePane, useSay } from '../../usePane';
import { copyAndTell } from './copyAndTell';
import { richText } from './richText';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  extras: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap' },
});

/** What can be done with the whole text. */
export function TextActions({ narrative }: { narrative: Narrative }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const [extras, setExtras] = useState({ comments: false, charts: false });
  const busy = state.job !== null;
  const save = async (format: 'docx' | 'txt') => {
    const file = await pane.run(message('taskpane.working'), () => pane.desk.document(format, extras));
    if (file) pane.save(file);
  };
  return (
    <div className={styles.line}>
      <Button
        appearance="primary"
        icon={<CopyRegular />}
        onClick={({ currentTarget }) =>
          copyAndTell(pane, richText(narrative), currentTarget, message('pane.text-copied'))
        }
      >
        {t('pane.text-copy')}
      </Button>
      <Button icon={<DocumentRegular />} disabled={busy} onClick={() => void save('docx')}>
        {t('pane.text-save-docx')}
      </Button>
      <Button icon={<DocumentTextRegular />} disabled={busy} onClick={() => void save('txt')}>
        {t('pane.text-save-txt')}
      </Button>
      <div className={styles.extras} role="group" aria-label={t('pane.text-extras')}>
        <Checkbox
          label={t('pane.text-comments')}
          checked={extras.comments}
          onChange={(_, { checked }) => setExtras({ ...extras, comments: checked === true })}
        />
        <Checkbox
          label={t('pane.text-charts')}
          checked={extras.charts}
          onChange={(_, { checked }) => setExtras({ ...extras, charts: checked === true })}
        />
      </div>
    </div>
  );
}
