import { fileNamePart, templateFileName } from '../../src/template/fileName';

test.each([
  ['威远镇', '630223100_威远镇_2025.xlsx'],
  ['威远/镇:（一）"乙"', '630223100_威远镇（一）乙_2025.xlsx'],
  [' 威远\u3000镇\u200b\n', '630223100_威远镇_2025.xlsx'],
])('%j', (name, expected) => {
  expect(templateFileName({ code: '630223100', name }, 2025)).toBe(expected);
});

test.each([
  ['互助土族自治县', '互助土族自治县'],
  ['..', ''],
  ['../县.', '县'],
])('as a part: %j', (text, expected) => {
  expect(fileNamePart(text)).toBe(expected);
});
