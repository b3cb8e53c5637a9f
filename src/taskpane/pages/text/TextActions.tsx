import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DocumentRegular, DocumentTextRegular } from '@fluentui/react-icons';
import { message } from '../../../messages/message';
import type { Narrative } from '../../../narrative/narrative';
import { usePane, useSay } from '../../usePane';
import { copyAndTell } from './copyAndTell';
import { richText } from './richText';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done with the whole text. */
export function TextActions({ narrative }: { narrative: Narrative }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const busy = state.job !== null;
  const save = async (format: 'docx' | 'txt') => {
    const file = await pane.run(message('taskpane.working'), () => pane.desk.document(format));
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
    </div>
  );
}
