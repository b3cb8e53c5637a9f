import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { counted, tellCharts } from '../../../docx/update/tell';
import { message } from '../../../messages/message';
import type { WrittenText } from '../../pane';
import { FileDrop } from '../../parts/FileDrop';
import { usePane, useSay } from '../../usePane';
import type { GivenFile } from '../../work/desk';
import type { DocumentUpdate } from '../../work/views';
import { FigureChanges } from './FigureChanges';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  result: { overflowWrap: 'anywhere' },
});

/** What was compared, and the text whose summary it was compared with. */
type Compared = { name: string; update: DocumentUpdate; text: WrittenText };

/** 核对文稿: a document that was edited since, figure by figure against the summary of the page. */
export function UpdateDocument({ text }: { text: WrittenText }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const [last, setLast] = useState<Compared | null>(null);
  // another summary: what was compared with the one before says nothing of it
  const compared = last?.text === text ? last : null;
  const compare = async (given: GivenFile) => {
    const update = await pane.run(message('pane.text-comparing'), () => pane.desk.updateDocument(given));
    setLast(update ? { name: given.name, update, text } : null);
  };
  const file = compared?.update.file;
  return (
    <section className={styles.section} aria-labelledby="text-update">
      <h2 id="text-update" className={styles.heading}>
        {t('pane.text-update')}
      </h2>
      <FileDrop
        compact
        accept=".docx,.docm"
        single={{ text: t('pane.text-update-drop'), choose: t('pane.text-update-choose') }}
        disabled={state.job !== null}
        onFiles={([given]) => given && void compare(given)}
      />
      <div role="status">
        {compared && (
          <Text className={styles.result}>
            {t('pane.text-update-result', { file: compared.name, ...counted(compared.update.figures) })}
          </Text>
        )}
      </div>
      {file && (
        <div className={styles.line}>
          <Button appearance="primary" icon={<SaveRegular />} onClick={() => pane.save(file)}>
            {t('pane.text-update-save')}
          </Button>
          <Text>{t('pane.text-update-accept')}</Text>
        </div>
      )}
      {tellCharts(compared?.update.charts ?? []).map((line) => (
        <Text key={t(line)} className={styles.result}>
          {t(line)}
        </Text>
      ))}
      {compared && <FigureChanges figures={compared.update.figures} from={text.from} />}
    </section>
  );
}
