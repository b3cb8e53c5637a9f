import { Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Question } from '../../parts/Question';
import { usePane, useSay } from '../../usePane';
import type { FindingView } from '../../work/views';
import { ruleTitle } from './ruleTitle';

/** What fits a line of 审核情况. */
const longestReason = 200;

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Asks why these soft findings may stand: one, or all of a rule. */
export function AcceptQuestion({
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
    <Question
      open
      title={t('pane.review-accept-title')}
      answers={[
        { label: t('pane.review-accept'), isPrimary: true, choose: accept },
        { label: t('pane.review-cancel'), choose: onClose },
      ]}
    >
      <div className={styles.content}>
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
      </div>
    </Question>
  );
}
