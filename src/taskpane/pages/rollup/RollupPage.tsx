import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { message } from '../../../messages/message';
import type { Pane } from '../../pane';
import { AreaField } from '../../parts/AreaField';
import { Empty } from '../../parts/Empty';
import { OneFile } from '../../parts/OneFile';
import { PageFrame } from '../../parts/PageFrame';
import { usePane, useSay } from '../../usePane';
import { Result } from './Result';

/** 汇总: what was received, rolled up to an area; its totals, and where each comes from. */
export function RollupPage() {
  const t = useSay();
  const { pane, state } = usePane();
  const { batch, definition, rollup, job, previous } = state;
  const area = definition?.units.find(({ code }) => code === state.area)?.code;
  const offered = area === undefined ? batch?.unit?.code : undefined;
  const isArea = definition?.units.some(({ parent }) => parent === offered);

  useEffect(() => {
    if (offered !== undefined && isArea && !job) pane.chooseArea(offered);
  }, [pane, offered, isArea, job]);

  if (!batch || batch.files === 0) {
    return (
      <PageFrame title={t('pane.rollup-title')} lead={t('pane.rollup-lead')}>
        <Empty text={t('pane.rollup-nothing-received')}>
          <Button appearance="primary" onClick={() => pane.show('receive')}>
            {t('pane.rollup-to-receive')}
          </Button>
        </Empty>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t('pane.rollup-title')} lead={t('pane.rollup-lead')}>
      <AreaField />
      <OneFile
        label={t('pane.rollup-previous')}
        hint={t('pane.rollup-previous-hint')}
        file={previous}
        onFile={(file) => pane.update({ previous: file })}
      />
      <div>
        <Button
          appearance={rollup ? 'secondary' : 'primary'}
          disabled={area === undefined || job !== null}
          onClick={() => area !== undefined && void rollUp(pane, area)}
        >
          {t(rollup ? 'pane.rollup-again' : 'pane.rollup-start')}
        </Button>
      </div>
      {rollup && <Result key={rollup.unit.code} rollup={rollup} />}
    </PageFrame>
  );
}

async function rollUp(pane: Pane, area: string): Promise<void> {
  const { previous } = pane.state;
  const rollup = await pane.run(
    message('taskpane.rolling-up'),
    (progress) => pane.desk.rollUp(area, previous, progress),
    { canCancel: true },
  );
  if (!rollup) return;
  pane.update({ rollup, inserted: null, narrative: null });
  const { unit, year, units } = rollup;
  const params = { unit: unit.name, year, expected: units.expected, reported: units.reported };
  if (units.reported < units.expected) {
    pane.update({ notice: { intent: 'warning', text: message('pane.rollup-done-partial', params) } });
  } else {
    pane.succeeded(message('pane.rollup-done', params));
  }
}
