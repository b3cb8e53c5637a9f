import { Badge } from '@fluentui/react-components';
import { useSay } from '../../usePane';
import type { ReturnState } from '../../work/views';

const colors = {
  missing: 'informative',
  reported: 'success',
  problem: 'danger',
  returned: 'warning',
} as const;

/** 未报 已报 有问题 退回 */
export function StateBadge({ state }: { state: ReturnState }) {
  const t = useSay();
  return (
    <Badge appearance="tint" shape="rounded" color={colors[state]}>
      {t(`pane.receive-state-${state}`)}
    </Badge>
  );
}
