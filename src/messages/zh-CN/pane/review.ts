/** What people read on the pane's page "review", in Chinese. Keys start with `pane.review-`; {name} is filled in. */
export const review = {
  'pane.review-title': '审核结果',
} as const;
