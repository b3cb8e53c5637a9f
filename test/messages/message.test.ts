import { catalogue, message, say } from '../../src/messages/message';

const zh = catalogue('zh-CN');
const en = catalogue('en');
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test('both languages have the same keys and placeholders', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  const differing = Object.keys(zh).filter((key) => {
    return placeholders(zh[key] ?? '').join() !== placeholders(en[key] ?? '').join();
  });
  expect(differing).toEqual([]);
});

test('a key starts with the name of its folder', () => {
  expect(Object.keys(zh).filter((key) => !/^[a-z]+\.[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*$/.test(key))).toEqual([]);
});

test('English quotes Chinese names and captions, and says the rest itself', () => {
  const count = (text: string, kind: RegExp) => (text.match(kind) ?? []).length;
  const mostlyChinese = Object.entries(en).filter(
    ([, text]) => count(text, /[\u4e00-\u9fff]/g) > count(text, /[A-Za-z]/g),
  );
  expect(mostlyChinese.filter(([key]) => zh[key] === en[key])).toEqual([]);
});

test('a message is filled, messages within messages too', () => {
  const severity = message('cli.severity-error');
  const line = message('cli.finding-line', { severity, unit: '威远镇', text: '办结 > 受理' });
  expect(say(line)).toBe('[错误] 威远镇：办结 > 受理');
  expect(say(line, 'en')).toBe('[error] 威远镇: 办结 > 受理');
});

test('a parameter that was forgotten stays visible', () => {
  expect(say(message('cli.slips-done', { count: 3 }))).toBe('退回单 3 份，在 {path}。');
});
