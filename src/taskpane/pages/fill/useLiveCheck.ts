import { useEffect, useState } from 'react';
import { usePaneObject } from '../../usePane';
import { followChanges } from './liveCheck';

/** How long after the last change a check begins, in milliseconds: Excel's adapter waits too. */
const settle = 150;

/** Checks the open workbook when the page is opened and whenever it has changed, until the page is left. @returns whether a check is under way */
export function useLiveCheck(): boolean {
  const pane = usePaneObject();
  const [underWay, setUnderWay] = useState(0);
  useEffect(() => {
    const check = () => {
      setUnderWay((count) => count + 1);
      void pane.inspect().finally(() => setUnderWay((count) => count - 1));
    };
    check();
    return followChanges(pane.host.port, check, settle, (error, retry) => pane.failed(error, retry));
  }, [pane]);
  return underWay > 0;
}
