/** What people read from docx/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const docx = {} as const;
