/** What people read on the pane's page "fill", in English. Keys start with `pane.fill-`; {name} is filled in. */
export const fill = {
  'pane.fill-title': 'Fill in and check',
} as const;
