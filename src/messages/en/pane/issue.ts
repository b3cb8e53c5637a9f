/** What people read on the pane's page "issue", in English. Keys start with `pane.issue-`; {name} is filled in. */
export const issue = {
  'pane.issue-title': 'Issue templates',
} as const;
