import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function TextPage() {
  const t = useSay();
  return <PageFrame title={t('pane.text-title')}>{null}</PageFrame>;
}
