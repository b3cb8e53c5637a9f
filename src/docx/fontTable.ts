import { fonts } from './layout';

/**
 * What stands in for a typeface that a machine lacks: the names under which other systems (newer Windows, WPS, macOS, Linux) have
 * the same or the nearest one. Word and LibreOffice take the first that is there.
 */
const standIns: Readonly<Record<string, readonly string[]>> = {
  [fonts.title]: ['方正小标宋_GBK', '华文中宋', 'SimSun', 'Noto Serif CJK SC'],
  [fonts.body]: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  [fonts.heading]: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'],
  [fonts.subheading]: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
  [fonts.song]: ['SimSun', 'STSong', 'Noto Serif CJK SC'],
};

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/fontTable.xml with the stand-ins as alternative names. */
export function fontTable(): string {
  const chinese = Object.entries(standIns).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const latin =
    `<w:font w:name="${fonts.latin}"><w:charset w:val="00"/><w:family w:val="roman"/>` +
    `<w:pitch w:val="variable"/></w:font>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<w:fonts xmlns:w="${wordNamespace}">${chinese.join('')}${latin}</w:fonts>`
  );
}
