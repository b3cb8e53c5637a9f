import { StandaloneBook } from '../../../src/taskpane/standalone/book';
import { deskOn, lineTo } from '../../../src/taskpane/work/call';
import { CancelledError, DeskError, type GivenFile } from '../../../src/taskpane/work/desk';
import { WorkingDesk } from '../../../src/taskpane/work/workingDesk';
import { SheetDraft } from '../../../src/workbook/draft';
import { valueAt } from '../../../src/workbook/lookup';
import type { Workbook } from '../../../src/workbook/workbook';
import { readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';

const desk = () => deskOn(lineTo(new WorkingDesk(() => new Date('2026-01-05T02:00:00Z'))), (tell) => tell);

const form: Workbook = {
  sheets: [new SheetDraft('表一').putRow(0, 0, ['受理', 38, '办结', 34]).finish()],
  names: [],
  styles: {},
  properties: {},
};

async function given(workbook: Workbook, name = 'a.xlsx'): Promise<GivenFile> {
  const bytes = (await writeWorkbook(workbook)) as Uint8Array<ArrayBuffer>;
  return { name, file: new File([bytes], name) };
}

async function opened() {
  const book = new StandaloneBook(desk());
  const heard: string[] = [];
  book.followOpen((by) => heard.push(by));
  await book.open(await given(form));
  return { book, heard };
}

const cell = (workbook: Workbook, address: string) => {
  const [sheet] = workbook.sheets;
  return sheet ? valueAt(sheet, address) : undefined;
};

test('a file is shown, and who opened it is told', async () => {
  const { book, heard } = await opened();
  expect(book.state).toMatchObject({ name: 'a.xlsx', isOpen: true, unsaved: 0, isEdited: false });
  await book.openFile({ name: 'b.xlsx', bytes: await writeWorkbook(form) }, { sheet: '表一', address: 'B1' });
  expect(book.state).toMatchObject({ name: 'b.xlsx', selection: { sheet: '表一', address: 'B1' } });
  expect(heard).toEqual(['person', 'pane']);
});

test('what a person and the pane write is saved into a copy of the file, the rest as it came', async () => {
  const { book } = await opened();
  const edits: unknown[] = [];
  await book.port.followEdits((some) => edits.push(...some));
  book.type('表一', [{ address: 'B1', value: 40 }]);
  await book.port.writeCells('表一', [{ address: 'E1', value: '=积案' }]);
  expect(edits).toEqual([{ sheet: '表一', address: 'B1' }]);
  expect(book.state).toMatchObject({ unsaved: 2, isEdited: true });

  const saved = await book.save();
  const read = readWorkbook(saved?.bytes ?? new Uint8Array());
  expect(['A1', 'B1', 'D1', 'E1'].map((address) => cell(read, address))).toEqual(['受理', 40, 34, '=积案']);
  expect(read.properties.modified).toBe('2026-01-05T02:00:00Z');
  expect(book.state).toMatchObject({ unsaved: 0, isEdited: true });

  book.type('表一', [{ address: 'D1', value: 35 }]);
  const again = readWorkbook((await book.save())?.bytes ?? new Uint8Array());
  expect(['B1', 'D1'].map((address) => cell(again, address))).toEqual([40, 35]);
});

test('unsaved changes are not lost without asking', async () => {
  const { book } = await opened();
  book.type('表一', [{ address: 'B1', value: 40 }]);
  book.mayDiscard = async () => false;
  await expect(book.open(await given(form, 'b.xlsx'))).rejects.toThrow(CancelledError);
  expect(book.state).toMatchObject({ name: 'a.xlsx', unsaved: 1 });
  book.mayDiscard = async () => true;
  await book.open(await given(form, 'b.xlsx'));
  expect(book.state).toMatchObject({ name: 'b.xlsx', unsaved: 0, isEdited: false });
});

test('a file that is no workbook is named, and the open one stays', async () => {
  const { book } = await opened();
  const broken = { name: '坏.xlsx', file: new File(['PK'], '坏.xlsx') };
  await expect(book.open(broken)).rejects.toThrow(DeskError);
  await expect(book.open(broken)).rejects.toThrow(/^坏\.xlsx：/);
  expect(book.state.name).toBe('a.xlsx');
});

test('with nothing open there is nothing to save', async () => {
  expect(await new StandaloneBook(desk()).save()).toBeNull();
});
