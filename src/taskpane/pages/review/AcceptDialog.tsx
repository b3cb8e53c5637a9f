import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../../usePane';
import type { FindingView } from '../../work/views';
import { ruleTitle } from './ruleTitle';

/** What fits a line of 审核情况. */
const longestReason = 200;

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Asks why these soft findings may stand: one, or all of a rule. */
export function AcceptDialog({
  findings,
  onAccept,
  onClose,
}: {
  findings: readonly FindingView[];
  onAccept: (reason: string) => void;
  onClose: () => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const { state } = usePane();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const [first] = findings;
  if (!first) return null;
  const accept = () => {
    if (isMissing) setAsked(true);
    else onAccept(reason.trim());
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            accept();
          }}
        >
          <DialogBody>
            <DialogTitle>{t('pane.review-accept-title')}</DialogTitle>
            <DialogContent className={styles.content}>
              {findings.length === 1 && (
                <Text>
                  {first.unit.name}：{t(first.message)}
                </Text>
              )}
              <Text>
                {findings.length === 1
                  ? t('pane.review-accept-one')
                  : t('pane.review-accept-many', {
                      rule: ruleTitle(first.rule, state.language),
                      count: findings.length,
                    })}
              </Text>
              <Field
                label={t('pane.review-reason')}
                required
                {...(isAsked && isMissing && { validationMessage: t('pane.review-reason-missing') })}
              >
                <Textarea
                  autoFocus
                  value={reason}
                  maxLength={longestReason}
                  placeholder={t('pane.review-reason-hint')}
                  onChange={(_, { value }) => setReason(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {t('pane.review-accept')}
              </Button>
              <Button onClick={onClose}>{t('pane.review-cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
