/** @jest-environment jsdom */
import { chosenFiles, droppedFiles } from '../../src/taskpane/parts/givenFiles';

const file = (name: string) => new File(['x'], name);

function fileEntry(name: string): object {
  return { isFile: true, name, file: (found: (file: File) => void) => found(file(name)) };
}

/** Hands out its entries in portions, as Chromium does by the hundred, then none. */
function folderEntry(name: string, portions: object[][]): object {
  const rest = [...portions];
  return {
    isFile: false,
    name,
    createReader: () => ({ readEntries: (found: (entries: object[]) => void) => found(rest.shift() ?? []) }),
  };
}

const dropped = (...entries: (object | null)[]) =>
  droppedFiles(
    entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList,
  );

test('files in folders are named by their path, all portions of them', async () => {
  const folder = folderEntry('收回', [
    [fileEntry('a.xlsx'), folderEntry('威远镇', [[fileEntry('b.xlsx')]])],
    [fileEntry('c.xlsx')],
  ]);
  const given = await dropped(folder, fileEntry('d.zip'), null);
  expect(given.map(({ name, file: { name: own } }) => [name, own])).toEqual([
    ['收回/a.xlsx', 'a.xlsx'],
    ['收回/威远镇/b.xlsx', 'b.xlsx'],
    ['收回/c.xlsx', 'c.xlsx'],
    ['d.zip', 'd.zip'],
  ]);
});

test('a folder that cannot be read says so', async () => {
  const locked = {
    isFile: false,
    name: '收回',
    createReader: () => ({
      readEntries: (_: unknown, refused: (error: Error) => void) => refused(new Error('locked')),
    }),
  };
  await expect(dropped(locked)).rejects.toThrow('locked');
});

test('files of a chosen folder keep its path; none chosen is no file', () => {
  const inFolder = Object.defineProperty(file('a.xlsx'), 'webkitRelativePath', { value: '收回/a.xlsx' });
  const list = [inFolder, file('b.xlsx')] as unknown as FileList;
  expect(chosenFiles(list).map(({ name }) => name)).toEqual(['收回/a.xlsx', 'b.xlsx']);
  expect(chosenFiles(null)).toEqual([]);
});
