/** @jest-environment jsdom */
import { rememberedPreferences, rememberPreferences, type Preferences } from '../../src/taskpane/preferences';

const usual: Preferences = { language: 'zh-CN', area: null, year: 2025, page: 'receive' };

beforeEach(() => localStorage.clear());

test('what was chosen is there again', () => {
  const chosen: Preferences = { language: 'en', area: '630223', year: 2024, page: 'rollup' };
  rememberPreferences(chosen);
  expect(rememberedPreferences(usual)).toEqual(chosen);
});

test.each([
  ['nothing kept', null],
  ['no JSON', '{'],
  ['other kinds', '{"language":"fr","area":7,"year":"2024","page":"settings"}'],
  ['no object', '[]'],
])('%s: the usual ones', (_, kept) => {
  if (kept !== null) localStorage.setItem('huibiao.preferences', kept);
  expect(rememberedPreferences(usual)).toEqual(usual);
});

test('a browser that keeps nothing is no failure', () => {
  const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => rememberPreferences(usual)).not.toThrow();
  refused.mockRestore();
});
