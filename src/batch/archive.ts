import type { Codec } from '../xlsx/codec';
import type { ReadLimits } from '../xlsx/limits';
import { Archive } from '../xlsx/reading/zip';
import { isLitter } from './litter';
import type { IncomingFile } from './readFile';

/** Submissions sent as one .zip: many small files, each far below the limit of a workbook. */
const limits: ReadLimits = {
  parts: 20_000,
  partBytes: 64 * 1024 * 1024,
  totalBytes: 4 * 1024 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 1024 * 1024,
  cells: 0,
  text: 0,
};

/** One of these stands in every workbook that is a zip: of OOXML, and of OpenDocument. */
const workbookParts = ['[Content_Types].xml', 'META-INF/manifest.xml'];

/** By its name: a workbook is a zip too. */
export function isArchiveName(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The archive that a file is in, by the file's name. @example archiveOf('收回/报送.zip/630223100.xlsx') //=> '收回/报送.zip' */
export function archiveOf(file: string): string {
  const end = file.toLowerCase().indexOf('.zip/');
  return end < 0 ? file : file.slice(0, end + 4);
}

/**
 * The files in a .zip, their bytes inflated one at a time when asked for; null where the .zip is itself a workbook under another name.
 * @throws UnreadableWorkbookError where the archive itself is damaged, encrypted or too large
 */
export function openArchive(name: string, bytes: Uint8Array, codec: Codec): IncomingFile[] | null {
  const archive = new Archive(bytes, limits, codec);
  if (workbookParts.some((part) => archive.has(part))) return null;
  return archive.names
    .filter((member) => !isLeftBehind(member))
    .sort()
    .map((member) => ({
      name: `${name}/${member}`,
      size: archive.sizeOf(member),
      bytes: () => Promise.resolve(archive.read(member) ?? new Uint8Array()),
    }));
}

function isLeftBehind(member: string): boolean {
  const steps = member.split('/');
  return isLitter(steps.at(-1) ?? '') || steps.some((step) => /^__MACOSX$/i.test(step));
}
