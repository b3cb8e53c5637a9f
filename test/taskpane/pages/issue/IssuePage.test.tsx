/** @jest-environment jsdom */
import { stage, type Stage, type StageOptions } from '../../stage';
import { act, screen } from '@testing-library/react';
import { openArchive } from '../../../../src/batch/archive';
import { cataloguesOf } from '../../../../src/batch/catalogues';
import { readSubmission } from '../../../../src/submission/read';
import { IssuePage } from '../../../../src/taskpane/pages/issue/IssuePage';
import type { FinishedFile } from '../../../../src/taskpane/work/views';
import { portableCodec } from '../../../../src/xlsx/codec';
import { readWorkbook } from '../../../../src/xlsx/read';
import { asFile, county, countySummary } from '../../filedCounty';
import { codes, world } from '../../../world';
import { openDefinition } from '../../../../src/definition/open';

type Shown = Stage & { saved: FinishedFile[] };

async function page(options: StageOptions = {}): Promise<Shown> {
  const { definition } = county;
  const shown = await stage({ page: 'issue', definition, area: codes.county, ...options });
  await shown.pane.begin();
  const saved: FinishedFile[] = [];
  shown.pane.save = (file) => void saved.push(file);
  shown.show(<IssuePage />);
  return { ...shown, saved };
}

const press = ({ user }: Stage, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const archived = ([file]: FinishedFile[]) => file && openArchive('', file.bytes, portableCodec);

test('without an area it is asked for', async () => {
  await page({ area: '999999' });
  screen.getByText('请先在上面选择地区，这里列出它之下的填报单位。');
  expect(screen.queryByRole('button', { name: /^生成填报表/ })).toBeNull();
});

test('an area without filing units says so, and leads to the definition', async () => {
  const units = { '630226': { name: '空县', level: 'county' as const, parent: codes.city } };
  const { definition } = world({ area: 'city', indicators: { FY_02: '受理' }, units });
  const shown = await page({ definition, area: '630226' });
  screen.getByText('“空县”之下没有填报单位，无表可发。请另选地区，或在“制度”页核对单位表。');
  await press(shown, '制度');
  expect(shown.pane.state.page).toBe('definition');
});

test('all units are chosen; those taken out get no template; the rest come as one zip', async () => {
  const shown = await page();
  screen.getByText('已选 4/4 个单位');
  await shown.user.click(box(/^丹麻镇/));
  screen.getByText('已选 3/4 个单位');
  await press(shown, '生成填报表（3 份）');
  await screen.findByText(
    '“互助土族自治县”2025 年填报表 3 份已生成，打包为“互助土族自治县_2025_填报表.zip”，交浏览器保存。',
  );
  screen.getByText(/^解压后把文件发给各单位/);
  expect(archived(shown.saved)?.map(({ name }) => name.slice(1))).toEqual(
    [
      '630223100_威远镇_2025.xlsx',
      `${codes.own}_互助土族自治县本级_2025.xlsx`,
      `${codes.justice}_互助土族自治县司法局_2025.xlsx`,
    ].sort(),
  );
});

test('all, none and inverted, of the units that are listed', async () => {
  const shown = await page();
  await shown.user.type(screen.getByRole('searchbox'), '镇');
  await screen.findByText('已选 4/4 个单位，列出 2 个');
  await press(shown, '全不选');
  screen.getByText('已选 2/4 个单位，列出 2 个');
  await press(shown, '反选');
  await press(shown, '反选');
  screen.getByText('已选 2/4 个单位，列出 2 个');
  await press(shown, '全选');
  screen.getByText('已选 4/4 个单位，列出 2 个');
  await shown.user.clear(screen.getByRole('searchbox'));
  await press(shown, '全不选');
  screen.getByText('请至少选一个单位。');
  expect(screen.getByRole('button', { name: '生成填报表（0 份）' }).hasAttribute('disabled')).toBe(true);
});

test('one unit alone: its template is put into the open workbook, or saved', async () => {
  const shown = await page();
  await press(shown, '全不选');
  await shown.user.click(box(/^威远镇/));
  await press(shown, '单独保存');
  await press(shown, '插入当前工作簿');
  await screen.findByText('“威远镇”的填报表已插入当前工作簿：封面、行政复议。');
  expect(shown.saved.map(({ name }) => name)).toEqual(['630223100_威远镇_2025.xlsx']);
  expect(shown.pane.state.inspection).toMatchObject({
    kind: 'template',
    fill: { unit: { name: '威远镇' }, year: 2025 },
  });
});

test('a row’s menu has the same for its unit', async () => {
  const shown = await page({ kind: 'standalone' });
  await press(shown, '丹麻镇的更多操作');
  await shown.user.click(await screen.findByRole('menuitem', { name: '在预览中打开' }));
  await screen.findByText('“丹麻镇”的填报表已在预览中打开。');
});

/** Issues for an area of the city with a summary of its county 互助 beside it. */
async function issuedWith(summaryYear: number, area: string): Promise<Shown> {
  const city = (year: number) => world({ area: 'city', year, indicators: { FY_02: '受理' } });
  const shown = await page({ definition: city(2025).definition, area });
  const summary = countySummary(city(summaryYear).catalogue, { [codes.weiyuan]: { FY_02: 30 } });
  const previous = await asFile('去年.xlsx', summary);
  act(() => shown.pane.update({ previous }));
  await press(shown, /^生成填报表/);
  return shown;
}

test('last year’s summary fills its figures in', async () => {
  const { saved } = await issuedWith(2024, codes.county);
  await screen.findByText(/ 4 份已生成/);
  const { definition } = world({ area: 'city', indicators: { FY_02: '受理' } });
  const bytes = await archived(saved)
    ?.find(({ name }) => name.includes('威远镇'))
    ?.bytes();
  if (!bytes) throw new Error('no template of 威远镇');
  const read = readSubmission(readWorkbook(bytes), cataloguesOf(definition, openDefinition), {
    name: '威远镇.xlsx',
  });
  expect('submission' in read && read.submission.previous).toEqual({ FY_02: 30 });
});

test('a summary of another year is refused with the year that is wanted', async () => {
  await issuedWith(2023, codes.county);
  await screen.findByText(
    '上年汇总表“去年.xlsx”是 2023 年的，应为 2024 年。请换成 2024 年的汇总表，或核对年度；没有的可不选。',
  );
});

test('a summary that does not cover the area is refused with the area that is wanted', async () => {
  const { saved } = await issuedWith(2024, codes.city);
  await screen.findByText(
    '上年汇总表“去年.xlsx”是“互助土族自治县”的，不含“海东市”。请换成“海东市”或其上级的汇总表；没有的可不选。',
  );
  expect(saved).toEqual([]);
});
