/** What people read from template/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const template = {} as const;
