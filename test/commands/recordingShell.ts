import type { CommandHandler, OfficeShell } from '../../src/commands/officeShell';
import { registerCommands, type CommandTargets } from '../../src/commands/registerCommands';

/**
 * The commands registered with a shell and a pane that write down what is asked of them.
 * @param faults what the named thing throws: `pane.show`, `pane.checkWorkbook`, `pane.clearMarks`, `showAsTaskpane`
 */
export function recordingShell(faults: Readonly<Record<string, Error>> = {}) {
  const heard: string[] = [];
  const handlers = new Map<string, CommandHandler>();
  const hear = async (what: string, name = what) => {
    heard.push(what);
    const fault = faults[name];
    if (fault) throw fault;
  };
  const shell: OfficeShell = {
    actions: { associate: (name, handler) => void handlers.set(name, handler) },
    addin: { showAsTaskpane: () => hear('showAsTaskpane') },
  };
  const pane: CommandTargets = {
    show: (page) => hear(`pane.show ${page}`, 'pane.show'),
    checkWorkbook: () => hear('pane.checkWorkbook'),
    clearMarks: () => hear('pane.clearMarks'),
    failed: (error) => void heard.push(`pane.failed ${String(error)}`),
  };
  registerCommands(pane, shell);
  const handler = (name: string): CommandHandler => {
    const found = handlers.get(name);
    if (!found) throw new Error(`nothing is associated with ${name}`);
    return found;
  };
  return {
    heard,
    names: [...handlers.keys()],
    /** As a button of the ribbon does. */
    press: (name: string) => handler(name)({ completed: () => void heard.push('completed') }),
    /** As a keyboard shortcut may: without an event. */
    type: (name: string) => handler(name)(),
  };
}
