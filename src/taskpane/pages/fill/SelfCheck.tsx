import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../messages/message';
import { CellLink } from '../../parts/CellLink';
import { Question } from '../../parts/Question';
import { usePane, useSay } from '../../usePane';
import type { FillView } from '../../work/views';
import { selfCheckRecord } from './selfCheckRecord';
import { isUnfinished, leftOf, tallyOf, type Tally } from './tally';
import { writeIntoForm } from './writing';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Writes on 封面 when the form was checked and what was left; asks first where something has to be mended. */
export function SelfCheck({ place, unsaved }: { place: FillView['selfCheck']; unsaved: number }) {
  const styles = useStyles();
  const t = useSay();
  const { pane } = usePane();
  const [isBusy, setBusy] = useState(false);
  const restoreFocusTarget = useRestoreFocusTarget();
  const [asked, setAsked] = useState<Tally | null>(null);

  const record = async () => {
    const isWritten = await writeIntoForm(
      pane,
      (fill) => fill.selfCheck && { ...fill.selfCheck, text: selfCheckRecord(tallyOf(fill), pane.now()) },
    );
    if (isWritten) pane.succeeded(message(`pane.fill-recorded-${pane.host.kind}`));
  };
  const check = async () => {
    if (!(await pane.inspect())) return;
    const { inspection } = pane.state;
    if (inspection?.kind !== 'template') return;
    const tally = tallyOf(inspection.fill);
    if (isUnfinished(tally)) setAsked(tally);
    else await record();
  };
  const busily = (work: () => Promise<void>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };

  if (!place) {
    return (
      <div className={styles.box}>
        <span className={styles.note}>{t('pane.fill-no-self-check')}</span>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <Button
        {...restoreFocusTarget}
        appearance="primary"
        size="small"
        disabledFocusable={isBusy}
        onClick={() => busily(check)}
      >
        {t('pane.fill-self-check')}
      </Button>
      {place.text === '' ? (
        <span className={styles.note}>{t('pane.fill-self-check-hint')}</span>
      ) : (
        <span>
          <CellLink cell={place}>{t('pane.fill-self-check-last')}</CellLink>{' '}
          <Text size={200}>{place.text}</Text>
        </span>
      )}
      {unsaved > 0 && <span>{t('pane.fill-unsaved', { count: unsaved })}</span>}
      <Question
        open={asked !== null}
        title={t('pane.fill-unfinished-title')}
        answers={[
          {
            label: t('pane.fill-record-anyway'),
            choose: () => {
              setAsked(null);
              busily(record);
            },
          },
          { label: t('pane.fill-mend-first'), isPrimary: true, choose: () => setAsked(null) },
        ]}
      >
        {asked && t('pane.fill-unfinished', { left: t(leftOf(asked)) })}
      </Question>
    </div>
  );
}
