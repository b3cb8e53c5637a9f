import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';

export function IssuePage() {
  const t = useSay();
  return <PageFrame title={t('pane.issue-title')}>{null}</PageFrame>;
}
