import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Page } from '../../../commands/pages';
import { Empty } from '../../parts/Empty';
import { OpenFileButton } from '../../parts/OpenFileButton';
import { usePane, useSay } from '../../usePane';
import type { Inspection } from '../../work/views';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** What is open is no template: what it is, where to go with it, and how to open a template. */
export function NoTemplate({ inspection }: { inspection: Exclude<Inspection, { kind: 'template' }> }) {
  const styles = useStyles();
  const t = useSay();
  const { pane } = usePane();
  const isStandalone = pane.host.kind === 'standalone';
  const ways: Page[] = waysFor[inspection.kind];
  const again = (
    <Button
      appearance={ways.length === 0 && !isStandalone ? 'primary' : 'secondary'}
      onClick={() => void pane.inspect()}
    >
      {t('pane.fill-read-again')}
    </Button>
  );
  return (
    <Empty text={useWhy(inspection)}>
      {inspection.kind === 'other' && inspection.reason && <span>{t(inspection.reason)}</span>}
      <div className={styles.buttons}>
        {ways.map((page, at) => (
          <Button key={page} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => pane.show(page)}>
            {t('pane.fill-go-to-page', { page: t(`taskpane.page-${page}`) })}
          </Button>
        ))}
        {isStandalone ? (
          <OpenFileButton {...(ways.length === 0 && { appearance: 'primary' as const })}>
            {t('pane.fill-open')}
          </OpenFileButton>
        ) : (
          again
        )}
      </div>
    </Empty>
  );
}

const waysFor: Record<Exclude<Inspection['kind'], 'template'>, Page[]> = {
  summary: ['text', 'rollup'],
  definition: ['definition'],
  other: [],
};

function useWhy(inspection: Exclude<Inspection, { kind: 'template' }>): string {
  const t = useSay();
  const { pane } = usePane();
  switch (inspection.kind) {
    case 'summary':
      return t('pane.fill-is-summary', { unit: inspection.unit.name, year: inspection.year });
    case 'definition':
      return t('pane.fill-is-definition');
    case 'other':
      return t(inspection.reason ? 'pane.fill-is-unreadable' : `pane.fill-is-other-${pane.host.kind}`);
  }
}
