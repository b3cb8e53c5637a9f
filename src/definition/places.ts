import type { Definition } from './definition';
import { aboutFields, aboutSheetName } from './sheets/about';
import { captionOf } from './sheets/sheet';
import { sheets, type Collection } from './sheets/sheets';

/** Where a datum stands in a definition: `['indicators', 3, 'formula']`, `['tables', 0, 'columns', 2, 'code']`, `['version']`. */
export type Path = readonly (string | number)[];

/** Where a person finds it. */
export type Place = { sheet?: string; address?: string };

export type Locate = (path: Path) => Place;

/** Fields that the sheets show under another field's caption. */
const shownAs: Readonly<Record<string, string>> = { weight: 'formula' };
const tableShownAs: Readonly<Record<string, string>> = { code: 'table', name: 'title' };

/**
 * The row of a sheet and the field in it that a path leads to.
 * @example rowAndField(['tables', 0, 'columns', 2, 'weight']) //=> { row: ['tables', 0, 'columns', 2], field: 'formula' }
 */
export function rowAndField(path: Path): { row: Path; field: string | undefined } {
  const isItem = path[0] === 'tables' && path.length > 3 && (path[2] === 'rows' || path[2] === 'columns');
  const row = path.slice(0, isItem ? 4 : 2);
  const field = path[row.length];
  if (field === undefined) return { row, field };
  const shown = path[0] === 'tables' && !isItem ? tableShownAs : shownAs;
  return { row, field: shown[field] ?? String(field) };
}

/** Places by sheet, code and caption (`FY_03 公式`), for a definition that was not read from a workbook. */
export function placesByCode(definition: Definition): Locate {
  return (path) => {
    const { row, field } = rowAndField(path);
    const sheet = sheets[row[0] as Collection];
    if (sheet === undefined) {
      const about = aboutFields.find((each) => each.field === row[0]);
      return { sheet: aboutSheetName, ...(about && { address: about.caption }) };
    }
    const caption = field === undefined ? undefined : captionOf(sheet, field);
    return {
      sheet: sheet.name,
      address: [...codesOn(definition, row), ...(caption ? [caption] : [])].join(' '),
    };
  };
}

/** The codes of what a path passes through; the place in its list where it has none. */
function codesOn(definition: Definition, path: Path): string[] {
  const codes: string[] = [];
  let at: unknown = definition;
  for (const step of path) {
    at = (at as Record<string | number, unknown> | null | undefined)?.[step];
    if (typeof step === 'number') codes.push(codeOf(at) ?? `#${step + 1}`);
  }
  return codes;
}

function codeOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { code, id } = item as { code?: unknown; id?: unknown };
  return [code, id].find((each): each is string => typeof each === 'string' && each !== '');
}
