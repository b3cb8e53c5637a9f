import fc from 'fast-check';
import { escapeAttribute, escapePlain, escapeText, unescapeXstring } from '../../src/xlsx/xstring';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const escapeLike = fc
  .array(fc.constantFrom('_', 'x', '0', '0041', '_x0041', '\u0001', 'a'))
  .map((pieces) => pieces.join(''));
const resolved = (xml: string) =>
  xml
    .replaceAll('&#9;', '\t')
    .replaceAll('&#10;', '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('escaping and back is the identity, on any text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, escapeLike), (text) => {
      expect(unescapeXstring(resolved(escapeText(text)))).toBe(text);
      expect(unescapeXstring(resolved(escapeAttribute(text)))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('what XML cannot carry is written as an escape; what can is left alone', () => {
  expect(escapeText('a<b>&"c"\u0001\r\ud800😀\n_x0041_')).toBe(
    'a&lt;b&gt;&amp;"c"_x0001__x000D__xD800_😀\n_x005F_x0041_',
  );
});

test('in a property it is lost, visibly', () => {
  expect(escapePlain('一<\u0001\r\n二_x0041_')).toBe('一&lt;\ufffd\n二_x0041_');
});
