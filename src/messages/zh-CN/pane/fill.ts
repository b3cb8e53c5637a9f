/** What people read on the pane's page "fill", in Chinese. Keys start with `pane.fill-`; {name} is filled in. */
export const fill = {
  'pane.fill-title': '填报自检',
} as const;
