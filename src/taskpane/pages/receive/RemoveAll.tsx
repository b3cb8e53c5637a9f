import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { Question } from '../../parts/Question';
import { usePaneObject, useSay } from '../../usePane';
import { removeFiles } from './verbs';

/** 全部移除, which asks first. */
export function RemoveAll({ count }: { count: number }) {
  const t = useSay();
  const pane = usePaneObject();
  const [asking, setAsking] = useState(false);
  const comesBack = useRestoreFocusTarget();
  return (
    <>
      <Button {...comesBack} size="small" onClick={() => setAsking(true)}>
        {t('pane.receive-remove-all')}
      </Button>
      <Question
        open={asking}
        title={t('pane.receive-remove-all')}
        answers={[
          {
            label: t('pane.receive-remove-all'),
            isPrimary: true,
            choose: () => {
              setAsking(false);
              void removeFiles(pane, null);
            },
          },
          { label: t('taskpane.cancel'), choose: () => setAsking(false) },
        ]}
      >
        {t('pane.receive-remove-all-ask', { count })}
      </Question>
    </>
  );
}
