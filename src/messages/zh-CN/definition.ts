/** What people read from definition/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const definition = {} as const;
