import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { SaveRegular, TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { message } from '../../../messages/message';
import { Question } from '../../parts/Question';
import { usePane, useSay } from '../../usePane';
import { insertSummary } from './insertSummary';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done with the summary; a second copy is asked about first. */
export function SummaryActions() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const [asking, setAsking] = useState(false);
  const comesBack = useRestoreFocusTarget();
  const { inserted, job } = state;
  const inExcel = pane.host.kind === 'excel';
  const words = inExcel ? 'insert' : 'open';
  const save = async () => {
    const file = await pane.run(message('taskpane.working'), () => pane.desk.summaryFile());
    if (file) pane.save(file);
  };
  return (
    <div className={styles.line}>
      <Button
        {...comesBack}
        appearance="primary"
        icon={<TableAddRegular />}
        disabled={job !== null}
        onClick={() => (inserted ? setAsking(true) : void insertSummary(pane))}
      >
        {t(`pane.rollup-${words}`)}
      </Button>
      <Button icon={<SaveRegular />} disabled={job !== null} onClick={() => void save()}>
        {t('pane.rollup-save')}
      </Button>
      <Question
        open={asking}
        title={t(`pane.rollup-${words}-again-title`)}
        answers={[
          {
            label: t(`pane.rollup-${words}-another`),
            isPrimary: true,
            choose: () => {
              setAsking(false);
              void insertSummary(pane);
            },
          },
          { label: t('pane.rollup-cancel'), choose: () => setAsking(false) },
        ]}
      >
        {t(`pane.rollup-${words}-again`, { sheet: [...(inserted?.keys() ?? [])][0] ?? '' })}
      </Question>
    </div>
  );
}
