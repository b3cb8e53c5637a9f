import type { MessageKey } from '../../messages/message';
import { message } from '../../messages/message';
import type { RejectionCode } from '../../submission/submission';
import { unreadable } from '../unreadable';
import { startsWith } from './startsWith';

export type Container = 'zip' | 'compound';

const zipStart = [0x50, 0x4b];
/** Microsoft's container of 1997 ([MS-CFB]): .xls, .et, and workbooks that a password locks. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What holds the workbook, by its first bytes: a file's name says nothing.
 * @throws UnreadableWorkbookError that says what the file is, where it is neither
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw unreadable('not-a-workbook', 'xlsx.empty-file');
  if (startsWith(bytes, zipStart)) return 'zip';
  if (startsWith(bytes, compoundStart)) return 'compound';
  if (isOldestExcel(bytes))
    throw unreadable('legacy-unreadable', 'xlsx.legacy', { kind: '.xls（Excel 4.0）' });
  throw notAWorkbook(kindOf(bytes));
}

/** The error for a file of another kind. */
export function notAWorkbook(kind: Kind | undefined) {
  if (kind === undefined) return unreadable('not-a-workbook', 'xlsx.not-a-workbook');
  const { code, key } = kinds[kind];
  return unreadable(code, key, { kind: message(`xlsx.kind-${kind}`) });
}

export type Kind = keyof typeof kinds;

/** What opens in Excel can be saved as a workbook there; the rest never was one. */
const opens = { code: 'not-a-workbook', key: 'xlsx.other-kind-opens' } as const;
const other = { code: 'not-a-workbook', key: 'xlsx.other-kind' } as const;

const kinds = {
  html: opens,
  mhtml: opens,
  text: opens,
  'xml-2003': { code: 'legacy-unreadable', key: 'xlsx.other-kind-opens' },
  'flat-opendocument': { code: 'legacy-unreadable', key: 'xlsx.other-kind-opens' },
  xml: other,
  word: other,
  slides: other,
  rtf: other,
  pdf: other,
  picture: other,
  archive: other,
} as const satisfies Record<string, { code: RejectionCode; key: MessageKey }>;

const beginnings: readonly (readonly [kind: Kind, start: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

function kindOf(bytes: Uint8Array): Kind | undefined {
  const known = beginnings.find(([, start]) => startsWith(bytes, start));
  return known ? known[0] : textKindOf(headText(bytes));
}

function textKindOf(head: string | undefined): Kind | undefined {
  if (head === undefined) return undefined;
  if (/^\s*(<!DOCTYPE\s+html|<html|<table|<meta|<head|<body|<style|<div)[\s>]/i.test(head)) return 'html';
  if (/^\s*MIME-Version:/i.test(head)) return 'mhtml';
  if (/^\s*</.test(head)) {
    if (/<html[\s>]|xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/i.test(head)) return 'html';
    if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-2003';
    if (head.includes('urn:oasis:names:tc:opendocument')) return 'flat-opendocument';
    return 'xml';
  }
  return /[,;\t].*[\r\n]/.test(head) ? 'text' : undefined;
}

/** How far a file is looked into: namespaces stand near the beginning. */
const headBytes = 4096;

/** The beginning as text, letters beyond ASCII as they come; undefined where it is none. */
function headText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, headBytes);
  const wide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0x3c, 0]);
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(head);
  return [...text].some((letter) => letter < '\t') ? undefined : text;
}

/** Excel 2 to 4 wrote records without a container; the first is BOF (0x0009, 0x0209, 0x0409), 4 to 16 bytes long. */
function isOldestExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? 1) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0;
}
