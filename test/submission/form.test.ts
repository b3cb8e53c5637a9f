import fc from 'fast-check';
import { formIn, formText } from '../../src/submission/form';

test('what follows on a sheet is written with the sheet once', () => {
  const text = formText([
    { indicator: 'FY_02', sheet: '行政复议', address: 'D5' },
    { indicator: 'FY_03', sheet: '行政复议', address: 'D6' },
    { indicator: 'QT_01', sheet: '其他', address: 'D4' },
    { indicator: 'FY_04', sheet: '行政复议', address: 'D7' },
  ]);
  expect(text).toBe(
    '[["行政复议","FY_02","D5","FY_03","D6"],["其他","QT_01","D4"],["行政复议","FY_04","D7"]]',
  );
});

test('a form written and read again is the same', () => {
  const place = fc.record({ indicator: fc.string(), sheet: fc.string(), address: fc.string() });
  fc.assert(
    fc.property(fc.array(place), (form) => {
      expect(formIn(formText(form))).toEqual(form);
    }),
  );
});
