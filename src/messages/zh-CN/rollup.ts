/** What people read from rollup/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const rollup = {} as const;
