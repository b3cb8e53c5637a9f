/** What people read on the pane's page "definition", in Chinese. Keys start with `pane.definition-`; {name} is filled in. */
export const definition = {
  'pane.definition-title': '制度',
} as const;
