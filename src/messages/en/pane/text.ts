/** What people read on the pane's page "text", in English. Keys start with `pane.text-`; {name} is filled in. */
export const text = {
  'pane.text-title': 'Paragraphs',
} as const;
