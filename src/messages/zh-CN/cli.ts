/** What people read from cli/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const cli = {} as const;
