/** What people read on the pane's page "definition", in English. Keys start with `pane.definition-`; {name} is filled in. */
export const definition = {
  'pane.definition-title': 'Definition',
} as const;
