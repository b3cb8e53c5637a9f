import { message, say } from '../messages/message';
import type { Workbook } from '../workbook/workbook';
import type { Definition } from './definition';
import { flatRows } from './sheets/flatten';
import { sheets, type Collection } from './sheets/sheets';
import { aboutSheet } from './writing/aboutSheet';
import { rowSheet } from './writing/rowSheet';
import { styles } from './writing/styles';

/** The definition as a workbook that a statistician edits; `readDefinitionWorkbook` gives the same definition back. */
export function definitionWorkbook(definition: Definition): Workbook {
  const rows = flatRows(definition);
  const collections = Object.keys(sheets) as Collection[];
  return {
    sheets: [
      aboutSheet(definition, rows),
      ...collections.map((collection) => rowSheet(sheets[collection], rows[collection])),
    ],
    names: [],
    styles,
    active: 0,
    properties: {
      title: definition.name,
      description: say(message('definition.workbook-description')),
    },
  };
}
