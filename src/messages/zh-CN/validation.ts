/** What people read from validation/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const validation = {} as const;
