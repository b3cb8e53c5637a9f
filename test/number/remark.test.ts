import { catalogue, say } from '../../src/messages/message';
import { remarkMessage, remarks } from '../../src/number/remark';

test('every remark can be read', () => {
  for (const remark of remarks) {
    expect(say(remarkMessage(remark))).toBe(catalogue('zh-CN')[`number.remark-${remark}`]);
  }
  expect(say(remarkMessage('thousands'))).toBe('去掉了千位逗号');
});
