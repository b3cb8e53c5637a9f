import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function ReceivePage() {
  const t = useSay();
  return <PageFrame title={t('pane.receive-title')}>{null}</PageFrame>;
}
