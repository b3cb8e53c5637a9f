import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordingShell } from '../commands/recordingShell';

type Shortcuts = {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string } }[];
};

const { actions, shortcuts } = JSON.parse(
  readFileSync(resolve(__dirname, '../../assets/shortcuts.json'), 'utf8'),
) as Shortcuts;

test('every command has one key combination', () => {
  const { names } = recordingShell();
  expect(actions.map(({ id }) => id).sort()).toEqual([...names].sort());
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
});

test('the combinations are those that Office leaves to add-ins, 1 to 9 in the order of the ribbon', () => {
  expect(shortcuts.map(({ key }) => key.default)).toEqual(
    shortcuts.map((_, index) => `Ctrl+Alt+Shift+${index + 1}`),
  );
  const ribbon = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
  const order = [...ribbon.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  expect(actions.map(({ id }) => id)).toEqual(order);
});

test('each is named in both languages, as its button is', () => {
  const ribbon = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
  for (const { type, name } of actions) {
    expect(type).toBe('ExecuteFunction');
    const [chinese, english] = name.split(' · ');
    expect(ribbon).toMatch(
      new RegExp(`DefaultValue="${chinese}">\\s*<bt:Override Locale="en-US" Value="${english}"/>`),
    );
  }
});
