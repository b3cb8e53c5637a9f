/** What people read from batch/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const batch = {} as const;
