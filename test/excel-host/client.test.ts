import { version } from '@microsoft/office-js/package.json';
import { theClient } from './clientInNode';
import { simulatedExcel } from './inNode';

/** Shown instead of `false`, so that whoever raises the version knows where to look. */
const gone =
  'is gone from this version of @microsoft/office-js: find what took its place, and change test/excel-host/client.ts';

test('the client is the version whose private seams the host uses', () => {
  expect(version).toBe('1.1.110');
});

test.each([
  [
    'SessionBase, whose _overrideSession every request goes through',
    () => theClient().OfficeExtension.SessionBase,
  ],
  [
    '_testSetRichApiMessageReadyImpl, which says that events are ready',
    () => theClient().OfficeExtension._testSetRichApiMessageReadyImpl,
  ],
  [
    '_testTriggerRichApiMessageEvent, which lets the host tell of changes',
    () => theClient().OfficeExtension._testTriggerRichApiMessageEvent,
  ],
])('the private seam %s is there', (name, seam) => {
  expect(typeof seam() === 'function' ? 'there' : `${name} ${gone}`).toBe('there');
});

test('the private seam CommonUtility._doApiNotSupportedCheck, which closes what a host lacks, is there', () => {
  const { _doApiNotSupportedCheck: check } = theClient().OfficeExtension.CommonUtility;
  expect(typeof check === 'boolean' ? 'there' : `_doApiNotSupportedCheck ${gone}`).toBe('there');
});

test('requests go through SessionBase._overrideSession', async () => {
  const { transcript } = simulatedExcel();
  await Excel.run((context) => {
    context.workbook.worksheets.load('items/name');
    return context.sync();
  }).catch(() => undefined);
  expect(transcript.length === 1 ? 'they do' : `_overrideSession ${gone}`).toBe('they do');
});
