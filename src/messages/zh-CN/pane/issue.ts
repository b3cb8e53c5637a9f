/** What people read on the pane's page "issue", in Chinese. Keys start with `pane.issue-`; {name} is filled in. */
export const issue = {
  'pane.issue-title': '下发填报表',
} as const;
