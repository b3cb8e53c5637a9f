import fc from 'fast-check';
import { creditCodeMistake, makeCreditCode, unitCodeMistake } from '../../src/definition/unitCode';
import type { UnitLevel } from '../../src/definition/definition';
import { say } from '../../src/messages/message';

function mistake(
  code: string,
  level: UnitLevel,
  context?: { own?: boolean; parent?: string },
): string | null {
  const found = unitCodeMistake(code, level, context);
  return found && say(found);
}

test.each([
  ['63', 'province', undefined],
  ['630000', 'province', undefined],
  ['6302', 'city', '63'],
  ['630200', 'city', '630000'],
  ['630223', 'county', '630200'],
  ['419001', 'county', '41'],
  ['630223100', 'township', '630223'],
  ['630223100000', 'township', '630223'],
  ['441900003', 'township', '4419'],
  ['11371002MB2860928Q', 'department', '630223'],
  ['11500111MB15011811', 'township', '500111'],
] as const)('%s is a code of a %s', (code, level, parent) => {
  expect(mistake(code, level, parent === undefined ? {} : { parent })).toBeNull();
});

test('an own unit has a credit code, or its area’s filled up with zeros', () => {
  expect(mistake('11341702486344515H', 'county', { own: true, parent: '630223' })).toBeNull();
  expect(mistake('630223000', 'county', { own: true, parent: '630223' })).toBeNull();
  expect(mistake('630200000000', 'city', { own: true, parent: '6302' })).toBeNull();
});

test.each([
  ['6302', 'province', '“6302”不是省级代码：应为2位数字，或以0000结尾的6位数字（GB/T 2260），例如 63。'],
  ['630223', 'city', '“630223”不是市级代码：应为4位数字，或以00结尾的6位数字（GB/T 2260），例如 630200。'],
  ['630200', 'county', '“630200”不是县级代码：应为6位数字，末两位不为00（GB/T 2260），例如 630223。'],
  [
    '6302231',
    'township',
    '“6302231”不是乡镇代码：应为9位或12位数字（统计用区划代码），例如 630223100；用统一社会信用代码的应为18位。',
  ],
  ['990223', 'county', '“990223”开头的“99”不是省级代码；请核对前两位。'],
  ['630223', 'department', '“630223”有 6 位，统一社会信用代码应为18位；请照登记证书核对。'],
] as const)('%s is no code of a %s', (code, level, said) => {
  expect(mistake(code, level)).toBe(said);
});

test('a code lies under its parent’s', () => {
  expect(mistake('630123', 'county', { parent: '630200' })).toBe(
    '“630123”不在上级“630200”之下：应以“6302”开头；请核对代码或上级代码。',
  );
  expect(mistake('630222100', 'township', { parent: '630223' })).toBe(
    '“630222100”不在上级“630223”之下：应以“630223”开头；请核对代码或上级代码。',
  );
  expect(mistake('630223001', 'county', { own: true, parent: '630223' })).toBe(
    '“630223001”不能作本级的代码：应为本机关的统一社会信用代码，或在上级的6位代码后补0至9位或12位，例如 630223000。',
  );
});

test.each([
  ['11371002MB2860928', '“11371002MB2860928”有 17 位，统一社会信用代码应为18位；请照登记证书核对。'],
  [
    '11371002MB286O928Q',
    '“11371002MB286O928Q”第 14 位“O”有误：统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z；请照登记证书核对。',
  ],
  [
    '11991002MB2860928Q',
    '“11991002MB2860928Q”第3至8位“991002”有误：应为登记机关的6位行政区划代码；请照登记证书核对。',
  ],
  [
    '11371002MB2860918Q',
    '“11371002MB2860918Q”第17位为“8”，按第9至16位推算应为“X”，其中有录错的；请照登记证书核对。',
  ],
  [
    '11371002MB2860928R',
    '“11371002MB2860928R”末位为“R”，按前17位推算应为“Q”，其中有录错的；请照登记证书核对。',
  ],
])('%s is no credit code', (code, said) => {
  const found = creditCodeMistake(code);
  expect(found && say(found)).toBe(said);
});

const serial = fc.integer({ min: 0, max: 99_999_999 });

test('example codes are well formed', () => {
  fc.assert(
    fc.property(serial, (each) => expect(creditCodeMistake(makeCreditCode('630223', each))).toBeNull()),
  );
});

test('one mistyped character is found', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  fc.assert(
    fc.property(serial, fc.nat(17), fc.constantFrom(...alphabet), (each, at, typed) => {
      const code = makeCreditCode('630223', each);
      fc.pre(code[at] !== typed);
      expect(creditCodeMistake(code.slice(0, at) + typed + code.slice(at + 1))).not.toBeNull();
    }),
  );
});

test('an example code needs an area of six digits and a serial of eight', () => {
  expect(makeCreditCode('630223', 1)).toBe('116302230000000192');
  expect(() => makeCreditCode('6302', 1)).toThrow('no example code for area 6302, serial 1');
  expect(() => makeCreditCode('630223', 1e8)).toThrow('no example code for area 630223, serial 100000000');
});
