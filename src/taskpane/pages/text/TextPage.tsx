import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Empty } from '../../parts/Empty';
import { PageFrame } from '../../parts/PageFrame';
import { usePane, useSay } from '../../usePane';
import { Article } from './Article';
import { FileButton } from '../../parts/FileButton';
import { LengthChoice } from './LengthChoice';
import { Origin } from './Origin';
import { Remarks } from './Remarks';
import { TextActions } from './TextActions';
import { UpdateDocument } from './UpdateDocument';
import { writeFromOpen, writeText } from './writeText';

/** 文字: the paragraphs of a summary, each figure with where it comes from. */
export function TextPage() {
  const t = useSay();
  const { pane, state } = usePane();
  const { narrative: written, rollup, inspection, job } = state;
  const inExcel = pane.host.kind === 'excel';

  const offered = rollup ?? (inspection?.kind === 'summary' ? inspection : null);
  const tried = useRef<unknown>(null);
  useEffect(() => {
    // once for each summary: what could not be written is not tried again by itself
    if (written || !offered || job || tried.current === offered) return;
    tried.current = offered;
    void writeText(pane, rollup ? 'rollup' : 'open');
  }, [pane, written, offered, rollup, job]);

  if (!written) {
    return (
      <PageFrame title={t('pane.text-title')} lead={t('pane.text-lead')}>
        {!job && (
          <Empty text={t(inExcel ? 'pane.text-empty' : 'pane.text-empty-standalone')}>
            <Button appearance="primary" onClick={() => pane.show('rollup')}>
              {t('pane.text-to-rollup')}
            </Button>
            <FileButton label={t('pane.text-choose')} onFile={(file) => void writeText(pane, file)} />
            {inExcel && <Button onClick={() => void writeFromOpen(pane)}>{t('pane.text-read-open')}</Button>}
          </Empty>
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t('pane.text-title')} lead={t('pane.text-lead')}>
      <Origin from={written.from} />
      <LengthChoice narrative={written.narrative} />
      <TextActions narrative={written.narrative} />
      <Article text={written} />
      <Remarks narrative={written.narrative} />
      <UpdateDocument text={written} />
    </PageFrame>
  );
}
