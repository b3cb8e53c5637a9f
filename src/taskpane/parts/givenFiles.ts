import { isLitter } from '../../batch/litter';
import type { GivenFile } from '../work/desk';

/** The files that a person chose in a dialog; those of a folder keep its path. What systems leave lying about is left out. */
export function chosenFiles(list: FileList | null): GivenFile[] {
  return [...(list ?? [])]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name }) => !name.split('/').some(isLitter));
}

/** The files that were dropped, those in folders too, folders joined to their names. */
export async function droppedFiles(items: DataTransferItemList): Promise<GivenFile[]> {
  // the list is emptied as soon as the event is over
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map((entry) => filesIn(entry, '')))).flat();
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<GivenFile[]> {
  const name = `${folder}${entry.name}`;
  if (isFile(entry)) {
    return [{ name, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  }
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  const ours = entries.filter((inside) => !isLitter(inside.name));
  return (await Promise.all(ours.map((inside) => filesIn(inside, `${name}/`)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A folder hands out a hundred entries at a time, until it hands out none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
