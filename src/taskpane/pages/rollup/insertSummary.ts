import { message } from '../../../messages/message';
import { ChartsNotDrawnError } from '../../chartsNotDrawn';
import type { Pane } from '../../pane';

/**
 * Puts the last roll-up's summary into the open workbook and remembers what its sheets are called there; standalone, opens it in the
 * preview. @returns whether its cells can be gone to now
 */
export async function insertSummary(pane: Pane): Promise<boolean> {
  const { desk, host } = pane;
  const inExcel = host.kind === 'excel';
  const what = message(inExcel ? 'pane.rollup-inserting' : 'pane.rollup-opening');
  const done = await pane.run(what, async () => {
    const file = await desk.summaryFile();
    const { sheets, ...rest } = await desk.summarySheets();
    const { given, unfinished } = await host
      .insert(file, { sheets, ...rest })
      .then((given) => ({ given, unfinished: null }))
      .catch((error: unknown) => {
        if (!(error instanceof ChartsNotDrawnError)) throw error;
        return { given: error.sheets, unfinished: error };
      });
    return { names: new Map(given.map((name, at) => [sheets[at] ?? name, name])), unfinished };
  });
  if (!done) return false;
  const { names, unfinished } = done;
  if (names.size === 0) {
    pane.succeeded(message('pane.rollup-opened-beside'));
    return false;
  }
  pane.update({ inserted: names });
  if (inExcel) await pane.inspect();
  if (unfinished) tellOfCharts(pane, unfinished);
  else pane.succeeded(inserted(names, inExcel));
  return true;
}

function inserted(names: ReadonlyMap<string, string>, inExcel: boolean) {
  if (!inExcel) return message('pane.rollup-opened');
  const renamed = [...names].find(([before, after]) => before !== after)?.[1];
  return renamed === undefined
    ? message('pane.rollup-inserted', { count: names.size })
    : message('pane.rollup-inserted-renamed', { count: names.size, sheet: renamed });
}

function tellOfCharts(pane: Pane, error: ChartsNotDrawnError): void {
  pane.failed(error, () => void pane.run(message('pane.rollup-inserting'), error.draw));
}
