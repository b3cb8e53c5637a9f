/** What people read from formula/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const formula = {} as const;
