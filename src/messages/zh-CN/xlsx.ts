/** What people read from xlsx/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const xlsx = {} as const;
