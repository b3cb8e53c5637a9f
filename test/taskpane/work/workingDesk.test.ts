import { definitionWorkbook } from '../../../src/definition/writeWorkbook';
import { DeskError } from '../../../src/taskpane/work/desk';
import { WorkingDesk } from '../../../src/taskpane/work/workingDesk';
import { templateWorkbook } from '../../../src/template/template';
import { SheetDraft } from '../../../src/workbook/draft';
import type { Workbook } from '../../../src/workbook/workbook';
import { codes, world } from '../../world';

const { catalogue, definition, unit } = world({ indicators: { FY_02: '受理' } });

async function desk(): Promise<WorkingDesk> {
  const made = new WorkingDesk(() => new Date('2026-01-05T10:00:00'));
  await made.useDefinitionIn({ name: '制度.xlsx', workbook: definitionWorkbook(definition) });
  return made;
}

async function inspected(workbook: Workbook) {
  return (await desk()).inspect({ name: '本表.xlsx', workbook });
}

function workbook(...sheets: SheetDraft[]): Workbook {
  return { sheets: sheets.map((sheet) => sheet.finish()), names: [], styles: {}, properties: {} };
}

test('a workbook of anything else is not ours', async () => {
  expect(await inspected(workbook(new SheetDraft('Sheet1').put(0, 0, '账本')))).toEqual({ kind: 'other' });
});

test('a definition is known by its sheets', async () => {
  expect(await inspected(definitionWorkbook(definition))).toEqual({ kind: 'definition' });
});

test('a template of a unit that the definition does not know says why it cannot be read', async () => {
  const template = templateWorkbook(catalogue, { ...unit(codes.weiyuan), code: '630223999' });
  expect(await inspected(template)).toMatchObject({
    kind: 'other',
    reason: { key: 'submission.unknown-unit' },
  });
});

test('a template is read with the definition in use, its file named', async () => {
  const template = templateWorkbook(catalogue, unit(codes.weiyuan), {
    entries: { values: new Map([['FY_02', 3]]) },
  });
  const inspection = await inspected(template);
  expect(inspection).toMatchObject({
    kind: 'template',
    fill: { unit: { code: codes.weiyuan, name: '威远镇' }, year: 2025, example: false },
  });
  expect(inspection.kind === 'template' && inspection.fill.entries.map(({ cell }) => cell)).toEqual([
    { file: '本表.xlsx', sheet: '行政复议', address: 'D4' },
  ]);
});

test('the summary of an area is told from its units’ templates', async () => {
  const made = await desk();
  const issued = await made.template({ unit: codes.weiyuan, year: 2025, only: [codes.weiyuan] });
  const file = new File([issued.bytes as Uint8Array<ArrayBuffer>], issued.name);
  await made.receive([{ name: issued.name, file }], codes.county, () => undefined);
  await made.rollUp(codes.county, null, () => undefined);
  const summary = await made.summaryFile();
  const opened = await made.openFile({
    name: summary.name,
    file: new File([summary.bytes as Uint8Array<ArrayBuffer>], summary.name),
  });
  expect(await made.inspect({ name: summary.name, workbook: opened })).toEqual({
    kind: 'summary',
    unit: { code: codes.county, name: unit(codes.county).name },
    year: 2025,
  });
});

test('a file that is no workbook is refused by its name', async () => {
  const file = new File(['not a workbook'], '填报.xlsx');
  const failure = await (await desk()).openFile({ name: '填报.xlsx', file }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DeskError);
  expect(failure).toMatchObject({ reason: { key: 'batch.refused', params: { file: '填报.xlsx' } } });
});

test('another definition forgets what was read under the one before', async () => {
  const made = await desk();
  const issued = await made.template({ unit: codes.weiyuan, year: 2025, only: [codes.weiyuan] });
  const file = new File([issued.bytes as Uint8Array<ArrayBuffer>], issued.name);
  expect((await made.receive([{ name: issued.name, file }], null, () => undefined)).files).toBe(1);
  expect((await made.useBuiltIn()).file).toBe(null);
  expect((await made.batch(null)).files).toBe(0);
});
