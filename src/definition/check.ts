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
import { survey, type Survey } from './checks/survey';
import { textComplaints } from './checks/texts';
import { unitComplaints } from './checks/units';
import type { Definition } from './definition';
import type { Mistake } from './mistake';
import { placesByCode, rowAndField, type Locate, type Path, type Place } from './places';
import { sheets, type Collection } from './sheets/sheets';

const collections = Object.keys(sheets) as Collection[];

/** Looks a definition over for one kind of mistake. */
export type Check = (survey: Survey) => Complaint[];

/** Looks a sound definition over for what could be better. */
export type Advice = (definition: Definition) => Complaint[];

export type CheckOptions = {
  /** Names the place of a datum: cells where the definition was read from a workbook, otherwise codes. */
  locate?: Locate;
  /** Leaves out places whose mistakes were told already. */
  isSaid?: (path: Path) => boolean;
  /** Sheets whose rows could not be told apart: what seems not to be listed may stand there. */
  lost?: ReadonlySet<Collection>;
  /** What layers above know to be wrong. */
  further?: readonly Check[];
};

/**
 * All mistakes of a definition at once, in the order of its sheets and rows; none where it can be opened for any year.
 */
export function checkDefinition(definition: Definition, options: CheckOptions = {}): Mistake[] {
  const { locate = placesByCode(definition), isSaid = () => false, lost = new Set() } = options;
  const complaints = complaintsAbout(definition, isSaid, options.further ?? []);
  if (complaints.length === 0) sound.add(definition);
  return complaints
    .filter(({ path, listedOn = [] }) => !isSaid(path) && !listedOn.some((sheet) => lost.has(sheet)))
    .map((complaint) => ({ complaint, rank: rankOf(complaint.path) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ complaint: { path, message, other } }) => ({
      ...locate(path),
      message: other
        ? { ...message, params: { ...message.params, other: placeText(locate(other)) } }
        : message,
    }));
}

const sound = new WeakSet<Definition>();

/** Whether a definition, which nobody changes once it is there, was checked before and nothing was wrong. */
export function isKnownSound(definition: Definition): boolean {
  return sound.has(definition);
}

function complaintsAbout(
  definition: Definition,
  isSaid: (path: Path) => boolean,
  further: readonly Check[],
): Complaint[] {
  const shape = shapeComplaints(definition);
  if (!collections.every((collection) => Array.isArray(definition[collection]))) return shape;
  const unsound = new Set(shape.map(({ path }) => path.slice(0, 2).join('/')));
  const surveyed = survey(definition, (path) => !unsound.has(path.join('/')));
  const complaints = [
    ...shape,
    ...textComplaints(definition),
    ...[...checks, ...further].flatMap((check) => check(surveyed)),
  ];
  return distinct([...complaints, ...reachComplaints(surveyed, complaints, isSaid)]);
}

const checks: readonly Check[] = [
  codeComplaints,
  identifierComplaints,
  sheetNameComplaints,
  chapterComplaints,
  figureComplaints,
  continuationComplaints,
  derivationComplaints,
  unitComplaints,
  audienceComplaints,
  ruleComplaints,
];

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
