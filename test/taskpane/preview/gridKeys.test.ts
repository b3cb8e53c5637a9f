import { actionOf } from '../../../src/taskpane/preview/gridKeys';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  [{ key: 'ArrowDown' }, { kind: 'step', step: { rows: 1, columns: 0 } }],
  [{ key: 'ArrowDown', altKey: true }, { kind: 'choose' }],
  [{ key: 'Home' }, { kind: 'edge', edge: 'row-start' }],
  [
    { key: 'End', ctrlKey: true },
    { kind: 'edge', edge: 'end' },
  ],
  [{ key: 'PageDown' }, { kind: 'page', direction: 1 }],
  [
    { key: 'PageDown', ctrlKey: true },
    { kind: 'sheet', direction: 1 },
  ],
  [
    { key: 'PageUp', altKey: true },
    { kind: 'sheet', direction: -1 },
  ],
  [
    { key: 'Tab', shiftKey: true },
    { kind: 'tab', direction: -1 },
  ],
  [{ key: 'F2' }, { kind: 'edit' }],
  [{ key: 'Delete' }, { kind: 'empty' }],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
  [{ key: 'z', metaKey: true }, { kind: 'undo' }],
  [{ key: '甲' }, { kind: 'type' }],
  [{ key: 'c', ctrlKey: true }, null],
  [{ key: 'F5' }, null],
])('%j', (key, action) => {
  expect(actionOf({ ...bare, ...key })).toEqual(action);
});
