import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function ReviewPage() {
  const t = useSay();
  return <PageFrame title={t('pane.review-title')}>{null}</PageFrame>;
}
