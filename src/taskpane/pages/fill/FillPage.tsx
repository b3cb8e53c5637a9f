import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function FillPage() {
  const t = useSay();
  return <PageFrame title={t('pane.fill-title')}>{null}</PageFrame>;
}
