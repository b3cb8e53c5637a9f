/** What the manifest is held against. */
export type Project = {
  /** Of package.json. */
  version: string;
  /** The highest ExcelApi set that src/ uses, `1.13`. */
  excelApi: string;
  /** The functions that src/commands associates. */
  functions: readonly string[];
  /** A file of the project by its path; null where there is none. */
  read(path: string): Buffer | null;
};

/** One thing that the schemas do not see; says what is wrong, one line a fault. */
export type Rule = (manifest: Document, project: Project) => string[];

/** Where the add-in stands until the build says otherwise. */
export const host = 'https://localhost:3000/';

/** The elements of these names, in the order of the manifest. */
export function elements(within: ParentNode & (Document | Element), ...names: string[]): Element[] {
  return [...within.getElementsByTagName('*')].filter(({ localName }) => names.includes(localName));
}

export function only(within: Document | Element, name: string): Element {
  const [found] = elements(within, name);
  if (!found) throw new Error(`the manifest has no <${name}>`);
  return found;
}

/** The children of the list `Images`, `Urls`, `ShortStrings` and `LongStrings` of the resources. */
export function resources(manifest: Document): Element[] {
  return elements(manifest, 'Images', 'Urls', 'ShortStrings', 'LongStrings').flatMap((list) => [
    ...list.children,
  ]);
}

/** The value that a resource has in the language of the manifest. */
export function resource(manifest: Document, resid: string | null): string | null {
  const found = resources(manifest).find((candidate) => candidate.getAttribute('id') === resid);
  return found?.getAttribute('DefaultValue') ?? null;
}

/** The values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
