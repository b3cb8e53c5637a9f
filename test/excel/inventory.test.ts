import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { highestApi, leastApi } from '../../src/excel/office/requirements';
import type { AnyHandlers } from '../excel-host/handlers';
import { apiUse, byVersion, filesOnExcel, type Use } from './apiUse';

const source = resolve(__dirname, '../../src');
const files = filesOnExcel(source);
const uses = apiUse(files);
const nameOf = ({ owner, member }: Use) => `${owner || 'Excel'}.${member}`;

/** Where the client begins, and how the wire names what it makes of other members. */
const clientsOwn = new Set(['Excel.run', 'RequestContext.workbook', 'RequestContext.application']);
const onTheWire: Readonly<Record<string, string>> = {
  'Excel.createWorkbook': 'Application.CreateWorkbook',
  'RequestContext.runtime': 'Workbook._Runtime',
  'WorksheetCollection.onChanged': 'WorksheetCollection._RegisterDataChangedEvent',
};

test('Office.js is used in excel/ only', () => {
  expect(files.filter((file) => !file.startsWith(join(source, 'excel/')))).toEqual([]);
});

test(`no member needs more than ExcelApi ${highestApi}`, () => {
  const beyond = uses.filter(({ api }) => byVersion(api || '1.1', highestApi) > 0);
  expect(beyond.map(nameOf)).toEqual([]);
});

test(`the members above ExcelApi ${leastApi} are those that are asked for first`, () => {
  const above = uses.filter(({ api }) => byVersion(api || '1.1', leastApi) > 0);
  expect(above.map((use) => [nameOf(use), use.api])).toEqual([
    ['Range.getMergedAreasOrNullObject', '1.13'],
    ['Workbook.insertWorksheetsFromBase64', '1.13'],
  ]);
});

test('the simulated Excel has a handler for every member', () => {
  const handled = handledMembers();
  const missing = uses
    .filter(({ kind }) => kind === 'object')
    .map(nameOf)
    .filter((name) => !clientsOwn.has(name) && !handled.has(onTheWire[name] ?? name));
  expect(missing).toEqual([]);
});

test('the inventory sees members behind a dot, in patterns and as functions', () => {
  expect(uses.map(nameOf)).toEqual(
    expect.arrayContaining([
      'Range.values',
      'Worksheet.visibility',
      'WorksheetChangedEventArgs.worksheetId',
      'Excel.run',
    ]),
  );
});

function handledMembers(): Set<string> {
  const folder = resolve(__dirname, '../excel-host/classes');
  const modules = readdirSync(folder).map((file) =>
    jest.requireActual<Record<string, AnyHandlers>>(join(folder, file)),
  );
  const classes = modules.flatMap((module) => Object.values(module));
  return new Set(
    classes.flatMap(({ className, get, set, open, call, items, internal }) => [
      ...[get, set, open, call, internal].flatMap((kind) =>
        Object.keys(kind ?? {}).map((member) => `${className}.${member}`),
      ),
      ...(items ? [`${className}.items`] : []),
    ]),
  );
}
