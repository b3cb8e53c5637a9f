/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { stage } from './stage';

const { catalogue, definition, unit } = world({ indicators: { FY_02: '受理', FY_03: '办结' } });

test('the pane looks at the workbook on the stage with the definition that it is given', async () => {
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan), {
    entries: { values: new Map([['FY_02', 3]]) },
  });
  const { pane, show } = await stage({ workbook, definition, page: 'receive' });
  await pane.begin();
  const { inspection, page, definition: used } = pane.state;
  expect([page, used?.id, inspection?.kind === 'template' && inspection.fill.sheets]).toEqual([
    'fill',
    'test',
    [{ name: '行政复议', asked: 2, filled: 1, required: 0, missing: 0, errors: 0, warnings: 0 }],
  ]);
  show(<p>在台上</p>);
  expect(screen.getByRole('main').textContent).toBe('在台上');
});

test('files made by the desk can be read by it again, bytes and all', async () => {
  const { desk } = await stage({ definition });
  const { name, bytes } = await desk.template({ unit: codes.weiyuan, year: 2025, only: [codes.weiyuan] });
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  const { sheets } = await desk.openFile({ name, file });
  expect([name, sheets.map((sheet) => sheet.name)]).toEqual([
    '630223100_威远镇_2025.xlsx',
    ['封面', '行政复议', '_huibiao'],
  ]);
});
