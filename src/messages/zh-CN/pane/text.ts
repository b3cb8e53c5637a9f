/** What people read on the pane's page "text", in Chinese. Keys start with `pane.text-`; {name} is filled in. */
export const text = {
  'pane.text-title': '统计段落',
} as const;
