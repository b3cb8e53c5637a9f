/** What people read from summary/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const summary = {} as const;
