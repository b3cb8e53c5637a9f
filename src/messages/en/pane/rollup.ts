/** What people read on the pane's page "rollup", in English. Keys start with `pane.rollup-`; {name} is filled in. */
export const rollup = {
  'pane.rollup-title': 'Roll up',
} as const;
