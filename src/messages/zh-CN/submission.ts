/** What people read from submission/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const submission = {} as const;
