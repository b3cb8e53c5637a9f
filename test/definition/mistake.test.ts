import { DefinitionError, mistakeText } from '../../src/definition/mistake';
import { message } from '../../src/messages/message';

const missing = message('definition.missing');

test('a mistake leads with its place', () => {
  expect(mistakeText({ sheet: '指标', address: 'C12', message: missing })).toBe(
    '指标 › C12 › 没有填写；请补上。',
  );
  expect(mistakeText({ sheet: '指标', message: missing })).toBe('指标 › 没有填写；请补上。');
});

test('the error carries all mistakes', () => {
  const error = new DefinitionError([{ message: missing }, { sheet: '单位', message: missing }], '测试制度');
  expect(error.message).toBe('没有填写；请补上。\n单位 › 没有填写；请补上。');
  expect(error.mistakes).toHaveLength(2);
});
