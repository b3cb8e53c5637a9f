/** What people read on the pane's page "rollup", in Chinese. Keys start with `pane.rollup-`; {name} is filled in. */
export const rollup = {
  'pane.rollup-title': '汇总',
} as const;
