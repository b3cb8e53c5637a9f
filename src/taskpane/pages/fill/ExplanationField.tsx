import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneObject, useSay } from '../../usePane';
import type { ExplanationPlace } from './explanation';
import type { Drafts } from './useDrafts';
import { writeIntoForm } from './writing';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXS },
  save: { alignSelf: 'end' },
});

/** 填写说明: what stands in 情况说明 of the row, to be changed, or emptied to take it back. */
export function ExplanationField({
  place,
  drafts,
  onSaved,
}: {
  place: ExplanationPlace;
  drafts: Drafts;
  onSaved: () => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [isSaving, setSaving] = useState(false);
  const { indicator, sheet, address, text } = place;
  const typed = drafts.textOf(indicator);
  const isChanged = drafts.isChanged(indicator);
  const isTakingBack = isChanged && typed.trim() === '' && text !== '';

  const save = async () => {
    setSaving(true);
    const isWritten = await writeIntoForm(pane, ({ explanations }) => {
      const now = explanations[indicator];
      return now ? { ...now, text: typed.trim() } : null;
    });
    setSaving(false);
    if (!isWritten) return;
    drafts.forget(indicator);
    onSaved();
  };
  return (
    <div className={styles.box}>
      <Field label={t('pane.fill-explanation', { sheet, address })} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={typed}
          placeholder={t('pane.fill-explanation-placeholder')}
          onChange={(_, { value }) => drafts.type(indicator, value)}
        />
      </Field>
      {isChanged && (
        <Button
          className={styles.save}
          size="small"
          appearance="primary"
          disabledFocusable={isSaving}
          onClick={() => void save()}
        >
          {t(isTakingBack ? 'pane.fill-explanation-take-back' : 'pane.fill-explanation-save')}
        </Button>
      )}
    </div>
  );
}
