/** What people read from number/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const number = {} as const;
