import type { CommandTargets } from '../commands/registerCommands';
import { checkAndMark } from './marking';
import type { Pane } from './pane';

/** What the ribbon's buttons do to the pane. */
export function commandTargets(pane: Pane): CommandTargets {
  return {
    show: (page) => pane.show(page),
    checkWorkbook: () => checkAndMark(pane),
    clearMarks: () => pane.host.port.clearMarks(),
    failed: (error) => pane.failed(error),
  };
}
