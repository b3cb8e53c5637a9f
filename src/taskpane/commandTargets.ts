import type { OfficeShell } from '../commands/officeShell';
import type { CommandTargets } from '../commands/registerCommands';
import { checkAndMark, clearMarks } from './marking';
import type { Pane } from './pane';

/** What the ribbon's buttons do to the pane; what they have to say is said in it, so that it is brought up. */
export function commandTargets(pane: Pane, { addin }: Pick<OfficeShell, 'addin'> = Office): CommandTargets {
  return {
    show: (page) => pane.show(page),
    async checkWorkbook() {
      await checkAndMark(pane);
      await addin.showAsTaskpane();
    },
    clearMarks: () => clearMarks(pane),
    failed(error) {
      pane.failed(error);
      addin.showAsTaskpane().catch(() => undefined);
    },
  };
}
