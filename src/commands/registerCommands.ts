import type { CommandHandler, OfficeShell } from './officeShell';
import type { Page } from './pages';

/** What the commands drive. */
export type CommandTargets = {
  show(page: Page): void | Promise<void>;
  /** Checks the open workbook and marks its findings. */
  checkWorkbook(): Promise<void>;
  /** Takes the marks away again. */
  clearMarks(): Promise<void>;
  /** Tells the user of whatever a command threw; must not throw. */
  failed(error: unknown): void;
};

/** The functions that manifest.xml and assets/shortcuts.json name for a page, and the page. */
const opening = {
  showDefinition: 'definition',
  showIssue: 'issue',
  showFill: 'fill',
  showReceive: 'receive',
  showReview: 'review',
  showRollup: 'rollup',
  showText: 'text',
} as const satisfies Record<string, Page>;

/**
 * Ties every function that the manifest names to the pane. Call it once, as soon as Office is ready: in a shared runtime the page is
 * loaded before its pane is shown, and a button waits until then.
 */
export function registerCommands(pane: CommandTargets, shell: OfficeShell = Office): void {
  const associate = (name: string, run: () => void | Promise<void>) =>
    shell.actions.associate(name, handlerOf(run, pane));
  for (const [name, page] of Object.entries(opening)) {
    associate(name, async () => {
      await shell.addin.showAsTaskpane();
      await pane.show(page);
    });
  }
  associate('checkWorkbook', () => pane.checkWorkbook());
  associate('clearMarks', () => pane.clearMarks());
}

/** A handler that always ends its event and hands what goes wrong to the pane. */
function handlerOf(run: () => void | Promise<void>, pane: CommandTargets): CommandHandler {
  return async (event) => {
    try {
      await run();
    } catch (error) {
      pane.failed(error);
    } finally {
      event?.completed();
    }
  };
}
