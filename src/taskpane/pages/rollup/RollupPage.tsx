import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function RollupPage() {
  const t = useSay();
  return <PageFrame title={t('pane.rollup-title')}>{null}</PageFrame>;
}
