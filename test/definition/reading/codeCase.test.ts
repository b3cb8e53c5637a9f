import { codeCaseOf } from '../../../src/definition/reading/codeCase';

const inCase = codeCaseOf(['FY_02', 'Rx_1', 'RX_1']);

test('codes are written as they are listed', () => {
  expect(inCase('fy_02>=IF(Fy_02="fy_02",sum(FY_02,FY_3),0)')).toBe(
    'FY_02>=IF(FY_02="fy_02",sum(FY_02,FY_3),0)',
  );
});

test('of codes that differ in their capitals alone each stays, and else the first is meant', () => {
  expect(inCase('RX_1+Rx_1+rx_1')).toBe('RX_1+Rx_1+Rx_1');
});
