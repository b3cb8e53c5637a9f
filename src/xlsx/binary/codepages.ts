/** Windows' numbers for encodings, in which files before 1997 keep their text, by the names that the platform knows. */
const names: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10008: 'gb18030',
  20936: 'gb18030',
  28591: 'iso-8859-1',
  32768: 'macintosh',
  32769: 'windows-1252',
  52936: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The decoder of a code page; that of Western Windows where it is unknown. */
export function decoderOf(codepage: number): TextDecoder {
  const isWindows = codepage >= 1250 && codepage <= 1258;
  return new TextDecoder(names[codepage] ?? (isWindows ? `windows-${codepage}` : 'windows-1252'));
}
