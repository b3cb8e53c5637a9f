import fc from 'fast-check';
import { CLOSE, END, OPEN, XmlScanner } from '../../../src/xlsx/reading/scanner';

type Tree = { name: string; attributes: Record<string, string>; children: (Tree | string)[] };

const name = fc.stringMatching(/^[a-z]{1,4}$/);
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter((one) => /^[^\p{C}]+$/u.test(one));

const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(name, text, { maxKeys: 3 }).map((all) => ({ ...all })),
    children: fc.array(tie('child'), { maxLength: 3 }),
  }),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('tree')),
}));

const escaped = (raw: string) => raw.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

function written(node: Tree | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key} = "${escaped(value)}"`);
  const inner = node.children.map(written).join('<!-- - -->');
  return inner === ''
    ? `<${node.name}${attributes.join('')}/>`
    : `<${node.name}${attributes.join('')}>${inner}</${node.name} >`;
}

/** Elements in the order they open, with depth, attributes and whole text. */
function outline(node: Tree, depth = 0): unknown[] {
  const allText = (one: Tree | string): string =>
    typeof one === 'string' ? one : one.children.map(allText).join('');
  const nested = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : outline(child, depth + 1),
  );
  return [[depth, node.name, node.attributes, allText(node)], ...nested];
}

test('what was written is scanned, element by element', () => {
  fc.assert(
    fc.property(tree, (node) => {
      const xml = written(node);
      const expected = outline(node) as [number, string, Record<string, string>, string][];
      const found: unknown[] = [];
      const scanner = new XmlScanner(xml, 'part');
      let depth = 0;
      for (let token = scanner.next(); token !== END; token = scanner.next()) {
        if (token === CLOSE) depth--;
        if (token !== OPEN) continue;
        const [, , attributes = {}] = expected[found.length] ?? [];
        const values = Object.fromEntries(
          Object.keys(attributes).map((key) => [key, scanner.attribute(key)]),
        );
        found.push([depth++, scanner.name, values]);
      }
      expect(found).toEqual(expected.map((one) => one.slice(0, 3)));
      const root = new XmlScanner(xml, 'part');
      root.root();
      expect(root.text()).toBe(expected[0]?.[3]);
    }),
  );
});

test('a namespace holds in its element and no further', () => {
  const scanner = new XmlScanner(
    '<a xmlns="u"><b><c xmlns="v"/></b><d xmlns:x="u"><x:e/></d><x:f xmlns:x="v"/><g/></a>',
    'part',
  );
  const names: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next())
    if (token === OPEN) names.push(scanner.name);
  expect(names).toEqual(['a', 'b', 'd', 'e', 'g']);
});

test('white space in attributes is a space, unless it is referred to', () => {
  const scanner = new XmlScanner('<a b="1\r\n2\t3&#10;4"/>', 'part');
  scanner.root();
  expect(scanner.attribute('b')).toBe('1 2 3\n4');
});

test.each<[string, string, string | null]>([
  ['elements', '<a><skip><x y=">"/>t</skip><b/></a>', 'b'],
  ['nothing', '<a><skip/><b/></a>', 'b'],
  ['space in the end tag', '<a><skip>t</skip ><b/></a>', 'b'],
  ['a prefix', '<p:a xmlns:p="u"><p:skip><q/></p:skip><p:b/></p:a>', 'b'],
  ['a comment that looks like the end', '<a><skip><!-- </skip> --></skip><b/></a>', 'b'],
  ['CDATA that looks like the end', '<a><skip><![CDATA[</skip>]]></skip><b/></a>', 'b'],
  ['a comment behind it', '<a><skip>t</skip><!-- - --><b/></a>', 'b'],
  ['no end', '<a><skip>t<b/></a>', null],
  ['the end of another', '<a><skip>t</skipper><b/></a>', null],
])('leaping over an element leads behind it: %s', (_, xml, name) => {
  const scanner = new XmlScanner(xml, 'a.xml');
  const behind = () => {
    scanner.root();
    scanner.next();
    scanner.leap();
    scanner.next();
    return scanner.name;
  };
  if (name === null) expect(behind).toThrow(expect.objectContaining({ code: 'unreadable' }));
  else expect(behind()).toBe(name);
});
