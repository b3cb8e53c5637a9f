/** What people read from number/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const number = {
  'number.not-applicable': '不适用',
} as const;
