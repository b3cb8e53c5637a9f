import { codes, world } from '../world';

test('a sketch opens', () => {
  const { catalogue, unit } = world({
    indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' },
    rules: { 'FY-01': 'FY_03<=FY_02' },
  });
  expect(catalogue.askedOf(unit(codes.weiyuan)).map(({ code }) => code)).toEqual(['FY_02', 'FY_03', 'FY_R1']);
});
