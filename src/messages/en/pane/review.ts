/** What people read on the pane's page "review", in English. Keys start with `pane.review-`; {name} is filled in. */
export const review = {
  'pane.review-title': 'Review',
} as const;
