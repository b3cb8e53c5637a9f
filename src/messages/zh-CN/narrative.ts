/** What people read from narrative/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const narrative = {} as const;
