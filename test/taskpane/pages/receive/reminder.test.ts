import { message } from '../../../../src/messages/message';
import { reminderText } from '../../../../src/taskpane/pages/receive/reminder';
import { batchOf, returnLine } from './returnLine';

const [huzhu, minhe] = [
  { code: '630223', name: '互助县' },
  { code: '630222', name: '民和县' },
];
const missing = (name: string, code: string, parent = huzhu) =>
  returnLine(name, 'missing', { unit: { code, name }, parent });

test('who is missing, numbered, and whose file must come again', () => {
  const batch = batchOf([
    missing('威远镇', '630223100'),
    returnLine('司法局', 'reported'),
    missing('丹麻镇', '630223101'),
    returnLine('财政局', 'problem', {
      unit: { code: '11630223X', name: '财政局' },
      parent: huzhu,
      reason: message('taskpane.cancelled'),
    }),
  ]);
  expect(reminderText(batch, 'zh-CN').split('\n')).toEqual([
    '互助县2025年度报表：应报4个单位，已报1个，尚差3个。',
    '',
    '未报送（2个）：',
    '1. 威远镇（630223100）',
    '2. 丹麻镇（630223101）',
    '',
    '已报送但文件无法采用，请重新报送（1个）：',
    '1. 财政局（11630223X）',
  ]);
});

test('under the names of their areas where there are several', () => {
  const batch = batchOf([missing('威远镇', '630223100'), missing('川口镇', '630222100', minhe)]);
  expect(reminderText(batch, 'zh-CN').split('\n').slice(2)).toEqual([
    '未报送（2个）：',
    '【互助县】',
    '1. 威远镇（630223100）',
    '【民和县】',
    '2. 川口镇（630222100）',
  ]);
});
