import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fontTable } from './fontTable';

/** The earliest instant that a zip file can name; local parts, because that is what zip holds. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * The library's package made the same for the same input: its own clock readings and its count of bookmarks give way to `created` (an ISO 8601 instant;
 * without it the document says nothing of its date), entries carry no time of day, and the font table names stand-ins.
 */
export function settled(bytes: Uint8Array, created: string | undefined): Uint8Array {
  const parts: Zippable = {};
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  for (const [name, content] of files) parts[name] = part(name, content, created);
  return zipSync(parts, { level: 6, mtime: zipEpoch });
}

function part(name: string, content: Uint8Array, created: string | undefined): Uint8Array {
  if (name === 'word/fontTable.xml') return strToU8(fontTable());
  if (name === 'docProps/core.xml') return strToU8(dated(strFromU8(content), created));
  if (name === 'word/document.xml') return strToU8(renumbered(strFromU8(content)));
  if (name === 'word/comments.xml') return strToU8(commented(strFromU8(content), created));
  return content;
}

const timestamp = /<dcterms:(created|modified)\b([^>]*)>[^<]*<\/dcterms:\1>/g;

function dated(core: string, created: string | undefined): string {
  return core.replace(timestamp, (_, name: string, attributes: string) =>
    created === undefined ? '' : `<dcterms:${name}${attributes}>${created}</dcterms:${name}>`,
  );
}

/** The library numbers bookmarks through all documents that it ever wrote. */
function renumbered(document: string): string {
  const numbers = new Map<string, number>();
  return document.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g,
    (_, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return `${before}${number}"`;
    },
  );
}

function commented(comments: string, created: string | undefined): string {
  return comments.replaceAll(/ w:date="[^"]*"/g, created === undefined ? '' : ` w:date="${created}"`);
}

/** The content types come first: some readers look no further than the first entry to know the kind of file. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
