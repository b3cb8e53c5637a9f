import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function DefinitionPage() {
  const t = useSay();
  return <PageFrame title={t('pane.definition-title')}>{null}</PageFrame>;
}
