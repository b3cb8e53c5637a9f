import { excel } from '../limits';
import { CLOSE, OPEN, XmlScanner } from '../reading/scanner';
import { preserved } from '../writing/sharedStrings';
import { element, textElement } from '../writing/xml';
import { unescapeXstring } from '../xstring';
import { endTag, openContainer, type Container } from './containers';
import { Edits } from './edits';

/** What is to become of the notes of a sheet. */
export type WantedNotes = {
  /** By address, in capitals: what is to be said there. */
  texts: ReadonlyMap<string, string>;
  author: string;
  /** Finds what was said earlier; global. */
  earlier: RegExp;
  /** Addresses whose note belongs to a conversation: it stays as it is. */
  threaded: ReadonlySet<string>;
};

export type PatchedNotes = {
  xml: string;
  /** Addresses whose box goes, and those that need a new one. */
  gone: string[];
  fresh: string[];
  /** Notes that another wrote and that say more now, whole. */
  longer: { address: string; text: string }[];
  /** No note is left. */
  empty: boolean;
};

/** A stretch of a note's text in one look; `from … to` is its element. */
type Run = {
  from: number;
  to: number;
  look: string;
  text: string;
  /** It stands in the note itself: no run may stand behind it then. */
  bare: boolean;
};

type NoteSite = { from: number; to: number; address: string; body: Container | null; runs: Run[] };

/**
 * A comments part in which notes say what is wanted: what was said earlier goes, what others wrote stays and is added to.
 * @throws UnreadableWorkbookError where the part is broken
 */
export function patchNotes(xml: string, part: string, wanted: WantedNotes): PatchedNotes {
  const sites = findNotes(xml, part);
  const edits = new Edits(xml);
  const [gone, fresh, longer]: [string[], string[], PatchedNotes['longer']] = [[], [], []];
  const open = new Map(wanted.texts);
  for (const site of sites.notes) {
    const { address } = site;
    if (wanted.threaded.has(address)) continue;
    const text = open.get(address);
    const left = leftOf(site.runs, wanted.earlier);
    const others = left.join('');
    const isOurs = others.trim() === '' && left.some((rest, at) => rest !== site.runs[at]?.text);
    if (isOurs) {
      edits.replace(site.from, site.to, '');
      gone.push(address);
      continue;
    }
    site.runs.forEach((run, at) => {
      const rest = left[at] ?? '';
      if (rest !== run.text || (run.bare && text !== undefined))
        edits.replace(run.from, run.to, rest === '' ? '' : runXml(sites.qualifier, run.look, rest));
    });
    if (text === undefined || !site.body) continue;
    open.delete(address);
    const added = others === '' ? text : `\n${text}`;
    edits.fill(site.body, runXml(sites.qualifier, '', added));
    longer.push({ address, text: others + added });
  }
  const author = sites.authors.indexOf(wanted.author);
  if (open.size > 0 && author < 0)
    edits.fill(sites.authorList, textElement(`${sites.qualifier}author`, wanted.author));
  const notes = [...open].flatMap(([address, text]) => {
    if (wanted.threaded.has(address)) return [];
    fresh.push(address);
    return [noteXml(sites.qualifier, address, author < 0 ? sites.authors.length : author, text)];
  });
  if (notes.length > 0) edits.fill(sites.list, notes.join(''));
  const empty = sites.notes.length - gone.length + fresh.length === 0;
  return { xml: edits.apply(), gone, fresh, longer, empty };
}

function noteXml(qualifier: string, address: string, author: number, text: string): string {
  const body = `<${qualifier}text>${runXml(qualifier, '', text)}</${qualifier}text>`;
  return element(`${qualifier}comment`, { ref: address, authorId: author }, body);
}

function runXml(qualifier: string, look: string, text: string): string {
  return `<${qualifier}r>${look}${preserved(`${qualifier}t`, text)}</${qualifier}r>`;
}

/** The text of each run without what was said earlier, which may reach over several. */
function leftOf(runs: readonly Run[], earlier: RegExp): string[] {
  const whole = runs.map(({ text }) => text).join('');
  // no note that a program wrote is longer, and a search through endless text would be
  if (whole.length > excel.text) return runs.map(({ text }) => text);
  const gone = [...whole.matchAll(earlier)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  let start = 0;
  return runs.map(({ text }) => {
    const from = start;
    start += text.length;
    const within = (at: number) => Math.max(0, Math.min(text.length, at - from));
    return gone.reduceRight((rest, [a, b]) => rest.slice(0, within(a)) + rest.slice(within(b)), text);
  });
}

function findNotes(xml: string, part: string) {
  const scanner = new XmlScanner(xml, part);
  if (scanner.root() !== 'comments') throw scanner.broken();
  const { qualifier } = scanner;
  let [authorList, list]: (Container | undefined)[] = [];
  const authors: string[] = [];
  const notes: NoteSite[] = [];
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'authors') {
      authorList = listOf(scanner, 'author', () => authors.push(unescapeXstring(scanner.text())));
    } else if (scanner.name === 'commentList') {
      list = listOf(scanner, 'comment', () => notes.push(findNote(scanner)));
    } else scanner.skip();
  }
  if (!authorList || !list) throw scanner.broken();
  return { qualifier, authorList, authors, list, notes };
}

function listOf(scanner: XmlScanner, item: string, take: () => void): Container {
  const container = openContainer(scanner);
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === item) take();
    else scanner.skip();
  }
  return { ...container, end: endTag(scanner) };
}

function findNote(scanner: XmlScanner): NoteSite {
  const { opening: from } = scanner;
  const address = (scanner.attribute('ref') ?? '').replaceAll('$', '').toUpperCase();
  const note: NoteSite = { from, to: from, address, body: null, runs: [] };
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name !== 'text') {
      scanner.skip();
      continue;
    }
    const body = openContainer(scanner);
    note.runs.push(...findRuns(scanner));
    note.body = { ...body, end: endTag(scanner) };
  }
  note.to = scanner.here;
  return note;
}

function findRuns(scanner: XmlScanner): Run[] {
  const runs: Run[] = [];
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'r') runs.push(findRun(scanner));
    else if (scanner.name === 't') runs.push(textOf(scanner));
    else scanner.skip();
  }
  return runs;
}

function findRun(scanner: XmlScanner): Run {
  const run: Run = { from: scanner.opening, to: 0, look: '', text: '', bare: false };
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    const { opening, name } = scanner;
    if (name === 't') run.text += textOf(scanner).text;
    else {
      scanner.skip();
      if (name === 'rPr') run.look = scanner.source.slice(opening, scanner.here);
    }
  }
  run.to = scanner.here;
  return run;
}

function textOf(scanner: XmlScanner): Run {
  const { opening: from } = scanner;
  const text = unescapeXstring(scanner.text());
  return { from, to: scanner.here, look: '', text, bare: true };
}
