/** @jest-environment jsdom */
import '../../browserGaps';
import { act, screen, within } from '@testing-library/react';
import { TextPage } from '../../../../src/taskpane/pages/text/TextPage';
import { codes } from '../../../world';
import { edited, partsOf } from '../../../docx/editing';
import { asFile, county, countySummary } from '../../filedCounty';
import { stage, type Stage } from '../../stage';

const all = { FY_02: 0, FY_03: 0 };
const before = {
  [codes.own]: all,
  [codes.justice]: all,
  [codes.weiyuan]: { FY_02: 30, FY_03: 27 },
  [codes.danma]: { FY_02: 8, FY_03: 7 },
};
const after = { ...before, [codes.danma]: { FY_02: 10, FY_03: 7 } };

/** The page over a summary that changed after a document was written from the one before; that document, edited with `changes`. */
async function changed(changes: Parameters<typeof edited>[1]): Promise<Stage & { document: File }> {
  const workbook = countySummary(county.catalogue, after);
  const shown = await stage({ definition: county.definition, page: 'text', workbook, name: '汇总.xlsx' });
  await shown.desk.narrativeOf(await asFile('旧汇总.xlsx', countySummary(county.catalogue, before)));
  const { bytes } = await shown.desk.document('docx', {});
  const document = new File([edited(bytes, changes) as Uint8Array<ArrayBuffer>], '文稿.docx');
  await shown.pane.inspect();
  shown.show(<TextPage />);
  await screen.findByRole('article');
  return { ...shown, document };
}

const chooser = () => screen.getByLabelText('选择 Word 文稿', { selector: 'input' });

test('a document that was edited since: each figure, the way to its cell, and the copy with tracked changes', async () => {
  const { user, document, port, pane } = await changed([['>89.5%<', '>近九成<']]);
  await user.upload(chooser(), document);
  await screen.findByText(
    '“文稿.docx”：0 个数不变，2 个已过时，1 个已改写，0 个已无此数，0 个文中已删，新增 0 个。',
  );
  const cards = screen.getAllByRole('listitem');
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    '已过时FY_02修订稿中已列出定位文中38件应为40件受理38件，同比增长26.7%，办结率…',
    '已过时FY_02|同比修订稿中已列出定位文中同比增长26.7%应为同比增长33.3%受理38件，同比增长26.7%，办结率近九成。',
    '已改写FY_R1定位原写89.5%文中近九成应为85%…，同比增长26.7%，办结率近九成。',
  ]);
  const [first] = cards;
  await user.click(within(first as HTMLElement).getByRole('button', { name: '定位 指标总表 D5' }));
  expect(port.selection).toEqual({ sheet: '指标总表', address: 'D5' });

  const saved = jest.spyOn(pane, 'save').mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: '另存修订稿' }));
  const [file] = saved.mock.calls[0] ?? [];
  expect(file?.name).toBe('文稿_修订.docx');
  expect(partsOf(file?.bytes ?? new Uint8Array())['word/document.xml']).toContain(
    '<w:delText xml:space="preserve">38件</w:delText>',
  );
});

test('another summary: what was compared with the one before is gone', async () => {
  const { user, document, pane } = await changed([['>89.5%<', '>近九成<']]);
  await user.upload(chooser(), document);
  await screen.findByRole('button', { name: '另存修订稿' });
  const narrative = await pane.desk.narrativeOf(
    await asFile('旧.xlsx', countySummary(county.catalogue, before)),
  );
  act(() => pane.update({ narrative: { narrative, from: 'open' } }));
  expect(screen.queryByRole('button', { name: '另存修订稿' })).toBeNull();
});

test('a document that is none of ours: what to do', async () => {
  const { user, document } = await changed([['>89.5%<', '>近九成<']]);
  await user.upload(chooser(), new File(['%PDF-1.7'], '文稿.docx'));
  await screen.findByText(/^这不是 Word 文档（\.docx）/);
  await user.upload(chooser(), document);
  await screen.findByRole('button', { name: '另存修订稿' });
});

test('comments at the figures, where they are wanted', async () => {
  const { user, pane } = await changed([['>89.5%<', '>近九成<']]);
  const saved = jest.spyOn(pane, 'save').mockImplementation(() => undefined);
  await user.click(screen.getByRole('checkbox', { name: '数字旁加批注注明出处' }));
  await user.click(screen.getByRole('button', { name: '另存 Word' }));
  await screen.findByRole('article');
  const [file] = saved.mock.calls[0] ?? [];
  expect(partsOf(file?.bytes ?? new Uint8Array())['word/comments.xml']).toContain('指标：FY_02 受理');
});

test('charts at the ends of chapters, where they are wanted; and which show other figures once the summary has changed', async () => {
  const filed = (danma: number) =>
    countySummary(county.catalogue, {
      ...before,
      [codes.own]: { FY_02: 4, FY_03: 0 },
      [codes.danma]: { FY_02: danma, FY_03: 7 },
    });
  const { user, pane, desk, show } = await stage({
    definition: county.definition,
    page: 'text',
    workbook: filed(10),
    name: '汇总.xlsx',
  });
  await pane.inspect();
  show(<TextPage />);
  await screen.findByRole('article');
  const saved = jest.spyOn(pane, 'save').mockImplementation(() => undefined);
  await user.click(screen.getByRole('checkbox', { name: 'Word 文稿每章末附图' }));
  await user.click(screen.getByRole('button', { name: '另存 Word' }));
  await screen.findByRole('article');
  const parts = partsOf(saved.mock.calls[0]?.[0].bytes ?? new Uint8Array());
  expect(parts['word/charts/chart1.xml']).toContain('<c:v>丹麻镇</c:v>');

  await desk.narrativeOf(await asFile('旧汇总.xlsx', filed(8)));
  const { bytes } = await desk.document('docx', { charts: true });
  await desk.narrativeOf(await asFile('汇总.xlsx', filed(10)));
  await user.upload(chooser(), new File([bytes as Uint8Array<ArrayBuffer>], '文稿.docx'));
  await screen.findByText('图1：“丹麻镇受理”作图时为8，汇总表现为10');
  screen.getByText(/^附图不作修订。图中还没有改的，请在 Word 中右击图表/);
});
