import { Button, Field, makeStyles, Textarea, useRestoreFocusTarget } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Question } from '../../parts/Question';
import { usePane, useSay } from '../../usePane';
import type { BatchView } from '../../work/views';
import { reminderText } from './reminder';

const useStyles = makeStyles({
  text: { height: '40vh' },
});

/** 催报: the list of who is late, to be copied. */
export function Reminder({ batch }: { batch: BatchView }) {
  const styles = useStyles();
  const t = useSay();
  const { state } = usePane();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const comesBack = useRestoreFocusTarget();
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed' | null>(null);
  const text = reminderText(batch, state.language);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Excel's pane may not let a page write to the clipboard
      area.current?.focus();
      area.current?.select();
      setOutcome('copy-failed');
    }
  };
  return (
    <>
      <Button {...comesBack} size="small" onClick={() => setOpen(true)}>
        {t('pane.receive-remind')}
      </Button>
      <Question
        open={isOpen}
        title={t('pane.receive-remind-title')}
        answers={[
          { label: t('pane.receive-copy'), isPrimary: true, choose: () => void copy() },
          {
            label: t('pane.receive-close'),
            choose: () => {
              setOpen(false);
              setOutcome(null);
            },
          },
        ]}
      >
        <Field
          label={t('pane.receive-remind-hint')}
          validationState={outcome === 'copied' ? 'success' : outcome ? 'warning' : 'none'}
          validationMessage={outcome && t(`pane.receive-${outcome}`)}
        >
          <Textarea
            readOnly
            value={text}
            textarea={{ ref: area, className: styles.text }}
            resize="vertical"
          />
        </Field>
      </Question>
    </>
  );
}
