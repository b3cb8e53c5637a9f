import { message, type Message } from '../messages/message';
import { audienceComplaints } from './checks/audiences';
import { chapterComplaints } from './checks/chapters';
import { codeComplaints } from './checks/codes';
import type { Complaint } from './checks/complaint';
import { continuationComplaints } from './checks/continuations';
import { derivationComplaints } from './checks/derivations';
import { figureComplaints } from './checks/figures';
import { identifierComplaints } from './checks/identifiers';
import { reachComplaints } from './checks/reach';
import { ruleComplaints } from './checks/rules';
import { shapeComplaints } from './checks/shape';
import { sheetNameComplaints } from './checks/sheetNames';
import { survey } from './checks/survey';
import { textComplaints } from './checks/texts';
import { unitComplaints } from './checks/units';
import type { Definition } from './definition';
import type { Mistake } from './mistake';
import { placesByCode, rowAndField, type Locate, type Path, type Place } from './places';
import { sheets, type Collection } from './sheets/sheets';

const collections = Object.keys(sheets) as Collection[];

/**
 * All mistakes of a definition at once, in the order of its sheets and rows; none where it can be opened for any year. Rules that no unit
 * or year could be judged by are looked for once everything else is right.
 * @param locate names the place of a datum: cells where the definition was read from a workbook, otherwise codes
 * @param isSaid leaves out places whose mistakes were told already
 */
export function checkDefinition(
  definition: Definition,
  locate: Locate = placesByCode(definition),
  isSaid: (path: Path) => boolean = () => false,
): Mistake[] {
  return complaintsAbout(definition)
    .filter(({ path }) => !isSaid(path))
    .map((complaint) => ({ complaint, rank: rankOf(complaint.path) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ complaint: { path, message, other } }) => ({
      ...locate(path),
      message: other
        ? { ...message, params: { ...message.params, other: placeText(locate(other)) } }
        : message,
    }));
}

function complaintsAbout(definition: Definition): Complaint[] {
  const shape = shapeComplaints(definition);
  if (!collections.every((collection) => Array.isArray(definition[collection]))) return shape;
  const unsound = new Set(shape.map(({ path }) => path.slice(0, 2).join('/')));
  const surveyed = survey(definition, (path) => !unsound.has(path.join('/')));
  const complaints = [
    ...shape,
    ...textComplaints(definition),
    ...codeComplaints(surveyed),
    ...identifierComplaints(surveyed),
    ...sheetNameComplaints(surveyed),
    ...chapterComplaints(surveyed),
    ...figureComplaints(surveyed),
    ...continuationComplaints(surveyed),
    ...derivationComplaints(surveyed),
    ...unitComplaints(surveyed),
    ...audienceComplaints(surveyed),
    ...ruleComplaints(surveyed),
  ];
  return distinct(complaints.length > 0 ? complaints : reachComplaints(surveyed));
}

function distinct(complaints: readonly Complaint[]): Complaint[] {
  return [
    ...new Map(complaints.map((found) => [JSON.stringify([found.path, found.message]), found])).values(),
  ];
}

/** Numbers by which places stand in the order of the workbook: sheet, row, column. */
function rankOf(path: Path): number[] {
  const { row, field = '' } = rowAndField(path);
  const [collection, at, ...item] = row;
  const sheet = sheets[collection as Collection];
  if (sheet === undefined) return [-1];
  return [
    collections.indexOf(collection as Collection),
    Number(at ?? -1),
    ['rows', 'columns'].indexOf(String(item[0])),
    Number(item[1] ?? -1),
    sheet.columns.findIndex((column) => column.field === field),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? -1) - (b[at] ?? -1);
}

function placeText({ sheet = '', address = '' }: Place): Message {
  return message('definition.place', { sheet, address });
}
