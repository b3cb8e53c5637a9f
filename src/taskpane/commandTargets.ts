import type { CommandTargets } from '../commands/registerCommands';
import { checkAndMark, clearMarks } from './marking';
import type { Pane } from './pane';

/** What the ribbon's buttons do to the pane. */
export function commandTargets(pane: Pane): CommandTargets {
  return {
    show: (page) => pane.show(page),
    checkWorkbook: () => checkAndMark(pane),
    clearMarks: () => clearMarks(pane),
    failed: (error) => pane.failed(error),
  };
}
