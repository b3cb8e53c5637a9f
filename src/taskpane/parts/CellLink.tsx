import { Link } from '@fluentui/react-components';
import type { Source } from '../../submission/submission';
import { usePaneObject, useSay } from '../usePane';

/** A place in the open workbook, which a click shows. */
export function CellLink({ cell, children }: { cell: Pick<Source, 'sheet' | 'address'>; children?: string }) {
  const pane = usePaneObject();
  const t = useSay();
  const place = `${cell.sheet} ${cell.address}`.trim();
  return (
    <Link as="button" title={t('taskpane.go-to-cell', { ...cell })} onClick={() => void pane.goTo(cell)}>
      {children ?? place}
    </Link>
  );
}
