/**
 * commands/ is what the buttons of the ribbon and the keyboard shortcuts do: each opens a page of the pane or does one thing in the
 * open workbook, through what the pane hands in. It knows the shell around the add-in and nothing of workbooks; it imports neither
 * the pane nor the command line. `registerCommands.ts` is where to read on.
 */

/** The pages of the pane, in the order of its tabs. */
export const pages = ['fill', 'definition', 'issue', 'receive', 'review', 'rollup', 'text'] as const;

export type Page = (typeof pages)[number];
