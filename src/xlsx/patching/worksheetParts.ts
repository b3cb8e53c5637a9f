import type { Package } from '../reading/package';
import { readWorkbookPart } from '../reading/workbookPart';

/** The parts of a workbook's worksheets, by the sheets' names in their order. */
export function worksheetParts(file: Package, main: string): Map<string, string> {
  const links = file.relationships(main);
  return new Map(
    readWorkbookPart(file.text(main), main).sheets.flatMap(({ name, relationship }) => {
      const link = links.find(({ id, type }) => id === relationship && type === 'worksheet');
      return link?.target ? [[name, link.target] as const] : [];
    }),
  );
}
