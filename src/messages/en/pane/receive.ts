/** What people read on the pane's page "receive", in English. Keys start with `pane.receive-`; {name} is filled in. */
export const receive = {
  'pane.receive-title': 'Receive',
} as const;
