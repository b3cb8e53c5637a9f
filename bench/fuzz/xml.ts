import type { Chance } from './chance';

/** Elements that the readers look at; what else is there is met by chance. */
const wanted = [
  ...[
    '<c ',
    '<c ',
    '<c ',
    '<row',
    '<v>',
    '<v>',
    '<f',
    '<is>',
    '<si>',
    '<t>',
    '<sheet ',
    '<sheetData',
    '<definedName',
    '<mergeCell',
  ],
  ...[
    '<Relationship ',
    '<col ',
    '<xf ',
    '<numFmt',
    '<hyperlink',
    '<tablePart',
    '<Override',
    '<dcterms:modified',
  ],
  ...[
    '<table:table-cell',
    '<table:table-cell office',
    '<table:table-row',
    '<table:table-column',
    '<table:table ',
    '<text:p',
    '<style:style',
  ],
];

const oddNumbers = [
  ...[
    '0',
    '-0',
    '-1',
    '1',
    '1.5',
    '00',
    '+1',
    '1e5',
    '1E400',
    '-1e400',
    '1e-400',
    '4.9e-324',
    '9007199254740993',
  ],
  ...[
    '2147483648',
    '4294967296',
    '1048576',
    '1048577',
    '16384',
    '99999999999999999999',
    'NaN',
    'Infinity',
    '0x1F',
  ],
  ...['', ' ', '1 2', '１２', '٣', '1,234', '0.1', '123456789012345678', '--1', '1e', 'true', '𝟙'],
];
const oddReferences = [
  ...[
    'A1',
    'a1',
    'A0',
    'A',
    '1',
    '',
    'XFD1048576',
    'XFE1',
    'A1048577',
    'ZZZZZ1',
    '$B$2',
    'B2:C3',
    'A1:XFD1048576',
  ],
  ...['A1:A1', 'C3:B2', 'A1 B2', '表!A1', 'R1C1', 'A-1', 'A1.5', 'A00001', '#REF!', 'A1:'],
];
const oddTexts = [
  ...[
    '=1+1',
    "=cmd|' /C calc'!A0",
    '<',
    '&',
    '&amp;',
    '&lt;b&gt;',
    '&#0;',
    '&#65;',
    '&#xD800;',
    '&#x110000;',
    '&nope;',
  ],
  ...[
    '&#x41',
    '_x0041_',
    '_x005F_x0041_',
    '_xD83D_',
    '\u0000',
    '\u000b',
    '\ufffe',
    '\ufeff',
    '\ud83d',
    '\u202e',
  ],
  ...[
    ']]>',
    '<![CDATA[7]]>',
    '<!-- 7 -->',
    '<?pi 7?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
    '<b/>',
    '</b>',
    '<b>',
  ],
  ...[
    '\t',
    '\r\n',
    '\u00a0',
    '__proto__',
    'constructor',
    'toString',
    '指标代码',
    '本年数',
    '不适用',
    '—',
    '12件',
    '约30',
  ],
];

/** An element's first tag, from … to, in the source. */
type Tag = { from: number; to: number };

type Change = (xml: string, tag: Tag, chance: Chance) => string;

const changes: readonly Change[] = [
  // the element: left out, twice, many times, put elsewhere, put into itself, in place of another
  (xml, tag) => spliced(xml, tag.from, endOfElement(xml, tag), ''),
  (xml, tag) => spliced(xml, tag.from, tag.from, elementAt(xml, tag)),
  (xml, tag, chance) =>
    spliced(
      xml,
      tag.from,
      tag.from,
      elementAt(xml, tag)
        .slice(0, 2000)
        .repeat(chance.pick([2, 30, 300])),
    ),
  (xml, tag, chance) => {
    const element = elementAt(xml, tag);
    const rest = spliced(xml, tag.from, tag.from + element.length, '');
    return inserted(rest, tagFrom(rest, chance).from, element);
  },
  (xml, tag, chance) => inserted(xml, tagFrom(xml, chance).from, elementAt(xml, tag)),
  (xml, tag, chance) => {
    const times = chance.pick([1, 2, 250, 300, 5000]);
    const name = nameOf(xml, tag);
    const end = endOfElement(xml, tag);
    return `${xml.slice(0, tag.from)}${`<${name}>`.repeat(times)}${xml.slice(tag.from, end)}${`</${name}>`.repeat(times)}${xml.slice(end)}`;
  },
  (xml, tag, chance) => {
    const other = tagFrom(xml, chance);
    const [first, second] = other.from < tag.from ? [other, tag] : [tag, other];
    const firstEnd = endOfElement(xml, first);
    if (firstEnd > second.from) return xml;
    const secondEnd = endOfElement(xml, second);
    const swapped = xml.slice(second.from, secondEnd) + xml.slice(firstEnd, second.from);
    return spliced(xml, first.from, secondEnd, swapped + xml.slice(first.from, firstEnd));
  },
  // its tags: one left out, its name changed, another prefix
  (xml, tag) => spliced(xml, tag.from, tag.to, ''),
  (xml, tag) => {
    const end = endOfElement(xml, tag);
    return spliced(xml, xml.lastIndexOf('<', end - 1), end, '');
  },
  (xml, tag, chance) => {
    const name = nameOf(xml, tag);
    const other = chance.pick([
      'x:' + name,
      name + '2',
      'row',
      'c',
      'v',
      'f',
      'table:table-cell',
      name.toUpperCase(),
    ]);
    const element = elementAt(xml, tag);
    const renamed = element.replace(`<${name}`, `<${other}`);
    const closed = chance.is(0.8)
      ? renamed.replace(new RegExp(`</${escaped(name)}(\\s*)>$`), `</${other}$1>`)
      : renamed;
    return spliced(xml, tag.from, tag.from + element.length, closed);
  },
  (xml, tag) => inserted(xml, tag.to, `</${nameOf(xml, tag)}>`),
  // its attributes
  (xml, tag, chance) => onAttribute(xml, tag, chance, () => ''),
  (xml, tag, chance) =>
    onAttribute(xml, tag, chance, (name, value) => ` ${name}="${value}" ${name}="${value}"`),
  (xml, tag, chance) => onAttribute(xml, tag, chance, (name) => ` ${name}="${chance.pick(oddNumbers)}"`),
  (xml, tag, chance) => onAttribute(xml, tag, chance, (name) => ` ${name}="${chance.pick(oddReferences)}"`),
  (xml, tag, chance) => onAttribute(xml, tag, chance, (name) => ` ${name}="${chance.pick(oddTexts)}"`),
  (xml, tag, chance) =>
    onAttribute(xml, tag, chance, (name) => ` ${name}=${chance.pick(["'1'", '1', '"1', "'\"'", ''])}`),
  (xml, tag, chance) =>
    onAttribute(
      xml,
      tag,
      chance,
      (_, value) => ` ${chance.pick(['r', 's', 't', 'si', 'ref', 'id', 'xmlns', 'x:r'])}="${value}"`,
    ),
  (xml, tag, chance) => inserted(xml, endOfNameIn(xml, tag), ` ${chance.pick(attributesPutIn)}`),
  // what stands in it
  (xml, tag, chance) => inText(xml, tag, () => chance.pick(oddNumbers)),
  (xml, tag, chance) => inText(xml, tag, () => chance.pick(oddTexts)),
  (xml, tag, chance) => inText(xml, tag, (text) => text + chance.pick(oddTexts)),
  (xml, tag, chance) =>
    inText(xml, tag, (text) =>
      (text === '' ? '7' : text.slice(0, 200)).repeat(chance.pick([2, 400, 40_000])),
    ),
  (xml, tag, chance) => inText(xml, tag, () => chance.pick(formulas)),
  // how the part is written
  (xml, _, chance) =>
    chance.pick(['\ufeff', ' ', '<?xml version="1.0" encoding="gbk"?>', '<!DOCTYPE x>', 'x']) + xml,
  (xml, _, chance) => xml + chance.pick(['<a/>', 'x', '\u0000', '<!-- -->', '</worksheet>']),
  (xml, _, chance) =>
    xml.replace(
      /encoding="[^"]*"/i,
      `encoding="${chance.pick(['UTF-16', 'gb2312', 'none', 'x-user-defined', ''])}"`,
    ),
  (xml, _, chance) =>
    xml.replace(
      / xmlns(:\w+)?="[^"]*"/,
      chance.pick([
        '',
        ' xmlns="urn:x"',
        ' xmlns:q="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      ]),
    ),
  (xml, _, chance) =>
    xml.replace(/"\d+"/g, (digits) => (chance.is(0.01) ? `"${chance.pick(oddNumbers)}"` : digits)),
];

const attributesPutIn = [
  ...[
    't="s"',
    't="b"',
    't="e"',
    't="d"',
    't="str"',
    't="inlineStr"',
    't="zz"',
    's="9999"',
    's="-1"',
    'hidden="1"',
  ],
  ...[
    'r="B2"',
    'ht="9"',
    'state="veryHidden"',
    'table:number-rows-repeated="1048576"',
    'table:number-columns-repeated="16384"',
  ],
  ...[
    'table:number-rows-repeated="5000"',
    'table:number-columns-repeated="999999999999"',
    'table:number-rows-repeated="-1"',
  ],
  ...[
    'office:value-type="float"',
    'office:value-type="string"',
    'office:value="7"',
    'table:formula="of:=[.A1]"',
    'text:c="30000"',
  ],
  ...[
    'xmlns:x="urn:y"',
    'xml:space="preserve"',
    'TargetMode="External"',
    '__proto__="1"',
    'table:number-columns-spanned="9999999"',
  ],
];
const formulas = [
  ...[
    'SUM(A1:A9)',
    '1/0',
    '"',
    "'",
    '((((',
    'A1:B',
    '[1]x!A1',
    '#REF!',
    'IF(',
    "'a'!b",
    '{1,2;3',
    'LET(x,1,x)',
    '$',
    ':',
    '!',
    '@',
  ],
  ...[
    'A'.repeat(9000),
    '('.repeat(8000),
    '"'.repeat(8001),
    '[.'.repeat(3000),
    'A1:A2:A3:A4',
    'XFD1048576+1',
    '1e999',
    '"a""b',
  ],
];

/** One to six changes to the text of an XML part. */
export function mutatedXml(xml: string, chance: Chance): string {
  let changed = xml;
  for (let times = chance.pick([1, 1, 1, 2, 3, 6]); times > 0 && changed !== ''; times--) {
    changed = chance.pick(changes)(changed, tagFrom(changed, chance), chance);
    if (changed.length > mostText) return changed;
  }
  return changed;
}

/** Mutants stay small: what is read of a large file is tested by itself. */
const mostText = 8 * 1024 * 1024;

/** A tag somewhere in the text: mostly of an element that the readers look at. */
function tagFrom(xml: string, chance: Chance): Tag {
  const start = chance.below(xml.length);
  const mark = chance.is(0.75) ? chance.pick(wanted) : '<';
  const place = [xml.indexOf(mark, start), xml.indexOf(mark), xml.indexOf('<', start), xml.indexOf('<')];
  const from = Math.max(place.find((at) => at >= 0) ?? 0, 0);
  const end = xml.indexOf('>', from);
  return { from, to: end < 0 ? xml.length : end + 1 };
}

/** Where the element ends, by counting tags of its name; the end of its tag where it has no end. */
function endOfElement(xml: string, { from, to }: Tag): number {
  if (xml[to - 2] === '/' || xml[from + 1] === '/' || xml[from + 1] === '?') return to;
  const name = nameOf(xml, { from, to });
  let depth = 1;
  let at = to;
  for (let tags = 0; tags < 10_000; tags++) {
    const next = xml.indexOf('<', at);
    if (next < 0) return to;
    const end = xml.indexOf('>', next) + 1;
    if (end === 0) return to;
    const closes = xml[next + 1] === '/';
    const nameAt = next + (closes ? 2 : 1);
    const isSame = xml.startsWith(name, nameAt) && /[\s/>]/.test(xml[nameAt + name.length] ?? '');
    if (isSame && closes) depth--;
    else if (isSame && xml[end - 2] !== '/') depth++;
    if (depth === 0) return end;
    at = end;
  }
  return to;
}

function elementAt(xml: string, tag: Tag): string {
  return xml.slice(tag.from, endOfElement(xml, tag));
}

function nameOf(xml: string, tag: Tag): string {
  return xml.slice(tag.from + 1, endOfNameIn(xml, tag));
}

function endOfNameIn(xml: string, { from, to }: Tag): number {
  const length = xml.slice(from + 1, to).search(/[\s/>]/);
  return from + 1 + Math.max(length, 0);
}

function onAttribute(
  xml: string,
  { from, to }: Tag,
  chance: Chance,
  written: (name: string, value: string) => string,
): string {
  const attributes = [...xml.slice(from, to).matchAll(/\s([\w:.-]+)="([^"]*)"/g)];
  if (attributes.length === 0) return xml;
  const { 0: whole, 1: name = '', 2: value = '', index } = chance.pick(attributes);
  return spliced(xml, from + index, from + index + whole.length, written(name, value));
}

/** Changes the text that comes next after the tag. */
function inText(xml: string, { to }: Tag, written: (text: string) => string): string {
  const end = xml.indexOf('<', to);
  return end < 0 ? xml : spliced(xml, to, end, written(xml.slice(to, end)));
}

function spliced(text: string, from: number, to: number, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}

function inserted(text: string, at: number, piece: string): string {
  return spliced(text, at, at, piece);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
