/** What people read on the pane's page "receive", in Chinese. Keys start with `pane.receive-`; {name} is filled in. */
export const receive = {
  'pane.receive-title': '收表',
} as const;
