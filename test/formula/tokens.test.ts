import fc from 'fast-check';
import { tokensOf } from '../../src/formula/tokens';

const brief = (text: string) => tokensOf(text).map(({ type, text: of }) => `${type} ${of}`.trim());

test('tokens come with their kinds', () => {
  expect(brief('IF(FY_03<=1.5E+3,"a""b",A.b)%')).toEqual([
    'name IF',
    'open (',
    'name FY_03',
    'operator <=',
    'number 1.5E+3',
    'comma ,',
    'string a"b',
    'comma ,',
    'name A.b',
    'close )',
    'operator %',
    'end',
  ]);
});

test('the longest operator is taken', () => {
  expect(brief('<><=>=<>-')).toEqual([
    'operator <>',
    'operator <=',
    'operator >=',
    'operator <>',
    'operator -',
    'end',
  ]);
});

test('law: tokens and what stands between them are the text', () => {
  const pieces = fc.constantFrom(
    'FY_03',
    '12',
    '.5',
    '"x y"',
    '<=',
    '<>',
    '(',
    ')',
    ',',
    '%',
    ' ',
    '\n',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(pieces), (list) => {
      const text = list.join(' ');
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(text.slice(end, token.start).trim()).toBe('');
        end = token.end;
      }
      expect(end).toBe(text.length);
    }),
  );
});
