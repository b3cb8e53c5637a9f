import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import {
  ArrowResetRegular,
  ArrowUploadRegular,
  EditRegular,
  SaveRegular,
  TableArrowUpRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { FileButton } from '../../parts/FileButton';
import { Question } from '../../parts/Question';
import { usePane, useSay } from '../../usePane';
import type { DefinitionView } from '../../work/views';
import {
  editDefinition,
  loadDefinition,
  readOpenDefinition,
  restoreBuiltIn,
  saveDefinition,
} from './definitionWork';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Asked = 'load' | 'restore';

/** What can be done with the definition. Where something would be lost by it, it is asked first. */
export function DefinitionActions({ definition }: { definition: DefinitionView }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  // the words stay while the dialog fades
  const [question, setQuestion] = useState<Asked>('load');
  const [going, setGoing] = useState<(() => void) | null>(null);
  const focusTarget = useRestoreFocusTarget();
  const busy = state.job !== null;
  const isMending = state.mistaken?.isOpen === true;
  const losesWork = (state.batch?.files ?? 0) > 0 || state.rollup !== null;

  const ask = (asked: Asked, go: () => void) => {
    setQuestion(asked);
    setGoing(() => go);
  };
  const change = (go: () => void) => (losesWork ? ask('load', go) : go());

  return (
    <div className={styles.buttons} role="group" aria-label={t('pane.definition-actions')}>
      {(state.inspection?.kind === 'definition' || isMending) && (
        <Button
          appearance="primary"
          icon={<TableArrowUpRegular />}
          disabled={busy}
          {...focusTarget}
          onClick={() => change(() => void readOpenDefinition(pane))}
        >
          {t(isMending ? 'pane.definition-check-again' : 'pane.definition-read-open')}
        </Button>
      )}
      <Button icon={<EditRegular />} disabled={busy} onClick={() => void editDefinition(pane)}>
        {t('pane.definition-edit')}
      </Button>
      <Button icon={<SaveRegular />} disabled={busy} onClick={() => void saveDefinition(pane)}>
        {t('pane.definition-save')}
      </Button>
      <FileButton
        label={t('pane.definition-load')}
        icon={<ArrowUploadRegular />}
        disabled={busy}
        onFile={(file) => change(() => void loadDefinition(pane, file))}
      />
      {definition.file !== null && (
        <Button
          icon={<ArrowResetRegular />}
          disabled={busy}
          {...focusTarget}
          onClick={() => ask('restore', () => void restoreBuiltIn(pane))}
        >
          {t('pane.definition-restore')}
        </Button>
      )}
      <Question
        open={going !== null}
        title={t(`pane.definition-ask-${question}`)}
        answers={[
          {
            label: t(`pane.definition-go-${question}`),
            isPrimary: true,
            choose: () => {
              setGoing(null);
              going?.();
            },
          },
          { label: t('pane.definition-stay'), choose: () => setGoing(null) },
        ]}
      >
        {t(`pane.definition-ask-${question}-text`, { name: definition.name })}
      </Question>
    </div>
  );
}
