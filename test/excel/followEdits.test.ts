import type { Edit } from '../../src/excel/port';
import { sample } from './contract';
import { officeStage } from './stage';

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

async function following() {
  const stage = officeStage(sample);
  const calls: Edit[][] = [];
  const stop = await stage.port.followEdits((edits) => calls.push(edits));
  return { ...stage, calls, stop };
}

test('edits in quick succession are told at once', async () => {
  const { type, calls, stop } = await following();
  type('行政复议', 'C2', 1);
  type('行政复议', 'C3', 2);
  type('图表', 'B1', 3);
  await settled();
  await stop();
  expect(calls).toEqual([
    [
      { sheet: '行政复议', address: 'C2' },
      { sheet: '行政复议', address: 'C3' },
      { sheet: '图表', address: 'B1' },
    ],
  ]);
});

test('a sheet is told by the name that it has by then; one that is gone is not told', async () => {
  const { type, excel, calls, stop } = await following();
  type('行政复议', 'C2', 1);
  type('图表', 'B1', 3);
  excel.book.sheet('行政复议').name = '复议';
  excel.book.sheets.splice(1, 1);
  await settled();
  await stop();
  expect(calls).toEqual([[{ sheet: '复议', address: 'C2' }]]);
});

test('where Excel is busy, edits are told with the next ones', async () => {
  const { type, excel, calls, stop } = await following();
  excel.failNext('ServiceNotAvailable');
  type('行政复议', 'C2', 1);
  await settled();
  type('行政复议', 'C3', 2);
  await settled();
  await stop();
  expect(calls.map((edits) => edits.map(({ address }) => address))).toEqual([['C2', 'C3']]);
});

test('what comes after the stop is not told, nor what was still waiting', async () => {
  const { type, excel, calls, stop } = await following();
  type('行政复议', 'C2', 1);
  await stop();
  type('行政复议', 'C3', 2);
  await settled();
  expect([calls, excel.book.listening]).toEqual([[], 0]);
});
