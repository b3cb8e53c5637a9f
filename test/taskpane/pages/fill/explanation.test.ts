import { explanationPlaceOf } from '../../../../src/taskpane/pages/fill/explanation';
import { finding } from './form';

const place = (address: string, text = '') => ({ sheet: '行政复议', address, text });

test('the row of the first figure that has a place', () => {
  expect(explanationPlaceOf(finding(), { FY_02: place('I5') })).toEqual({
    indicator: 'FY_02',
    ...place('I5'),
  });
});

test('a row that has words already comes before', () => {
  const explanations = { FY_03: place('I6'), FY_02: place('I5', '含上年结转') };
  expect(explanationPlaceOf(finding({ explained: true }), explanations)?.address).toBe('I5');
});

test.each([
  ['an error', finding({ severity: 'error' })],
  ['a remark', finding({ severity: 'info' })],
])('no words settle %s', (_, one) => {
  expect(explanationPlaceOf(one, { FY_02: place('I5') })).toBe(null);
});

test('no words settle what the reader noticed in the file', () => {
  const noticed = finding({ rule: 'text-in-number' });
  delete noticed.why;
  expect(explanationPlaceOf(noticed, { FY_02: place('I5') })).toBe(null);
});

test('a sheet without 情况说明 has no place', () => {
  expect(explanationPlaceOf(finding(), {})).toBe(null);
});
