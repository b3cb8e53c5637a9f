import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
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
    <Dialog onOpenChange={() => setOutcome(null)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{t('pane.receive-remind')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('pane.receive-remind-title')}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void copy()}>
              {t('pane.receive-copy')}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('pane.receive-close')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
