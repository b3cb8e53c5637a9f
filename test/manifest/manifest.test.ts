/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordingShell } from '../commands/recordingShell';
import { apiUse, byVersion, filesOnExcel } from '../excel/apiUse';
import {
  everyAddressIsOnTheHost,
  everyFileExists,
  everyIconHasItsSizes,
  iconsAreOfTheirSize,
} from './rules/addresses';
import {
  everyButtonIsComplete,
  everythingRunsOnOnePage,
  functionsAreTheCommands,
  theRuntimeIsShared,
  thereIsOnePane,
} from './rules/commands';
import {
  chineseIsTheDefault,
  everyReferenceIsDefined,
  everyResourceIsUsed,
  idsAreUniqueAndShort,
  textsAreInBothLanguages,
  textsFit,
} from './rules/resources';
import { host, type Project, type Rule } from './rules/rule';
import { excelApiCoversTheSource, theRightsAreThoseNeeded, theVersionIsThePackages } from './rules/versions';

const root = resolve(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const project: Project = {
  version,
  excelApi: apiUse(filesOnExcel(join(root, 'src')))
    .map(({ api }) => api || '1.1')
    .sort(byVersion)
    .at(-1) as string,
  functions: recordingShell().names,
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
};

const rules = {
  chineseIsTheDefault,
  everyAddressIsOnTheHost,
  everyButtonIsComplete,
  everyFileExists,
  everyIconHasItsSizes,
  everyReferenceIsDefined,
  everyResourceIsUsed,
  everythingRunsOnOnePage,
  excelApiCoversTheSource,
  functionsAreTheCommands,
  iconsAreOfTheirSize,
  idsAreUniqueAndShort,
  textsAreInBothLanguages,
  textsFit,
  theRightsAreThoseNeeded,
  theRuntimeIsShared,
  theVersionIsThePackages,
  thereIsOnePane,
} satisfies Record<string, Rule>;

type RuleName = keyof typeof rules;

test.each(Object.keys(rules) as RuleName[])('%s', (name) => {
  expect(rules[name](parsed(manifest), project)).toEqual([]);
});

/** A rule, how the manifest is broken, and what the rule then says. */
const broken: [rule: RuleName, right: string | RegExp, wrong: string, says: string[]][] = [
  ['chineseIsTheDefault', 'zh-CN', 'en-US', ['the default locale is en-US']],
  [
    'everyReferenceIsDefined',
    '<Title resid="Fill.Label"/>',
    '<Title resid="Fill.Title"/>',
    ['Fill.Title is not defined'],
  ],
  [
    'everyResourceIsUsed',
    '<bt:Image size="80" resid="Fill.80"/>',
    '<bt:Image size="80" resid="Issue.80"/>',
    ['Fill.80 is not used'],
  ],
  ['idsAreUniqueAndShort', 'id="Button.Fill"', 'id="Button.Issue"', ['Button.Issue stands more than once']],
  [
    'idsAreUniqueAndShort',
    'id="Button.Fill"',
    'id="Button.FillInAndCheckBeforeSending"',
    ['Button.FillInAndCheckBeforeSending is longer than 32 characters'],
  ],
  [
    'textsAreInBothLanguages',
    /<bt:Override Locale="en-US" Value="Receive"\/>/,
    '',
    ['Receive.Label is not in en-US'],
  ],
  [
    'textsAreInBothLanguages',
    'DefaultValue="收表"',
    'DefaultValue="Receive"',
    ['Receive.Label is not in Chinese'],
  ],
  ['textsAreInBothLanguages', 'Value="Receive"', 'Value="收表"', ['Receive.Label is not in English']],
  [
    'textsAreInBothLanguages',
    'Locale="en-US" Value="Huibiao"',
    'Locale="fr-FR" Value="Huibiao"',
    ['DisplayName is not in en-US'],
  ],
  [
    'textsFit',
    'DefaultValue="收表"',
    `DefaultValue="${'收'.repeat(126)}"`,
    ['Receive.Label is longer than 125 characters'],
  ],
  [
    'textsFit',
    'Value="Takes away',
    `Value="${'Takes away '.repeat(25)}`,
    ['Clear.Tip is longer than 250 characters'],
  ],
  [
    'everyAddressIsOnTheHost',
    `${host}assets/fill-16.png`,
    'http://localhost:3000/assets/fill-16.png',
    [`http://localhost:3000/assets/fill-16.png is not on ${host}`],
  ],
  ['everyFileExists', 'assets/fill-16.png', 'assets/fill-61.png', ['assets/fill-61.png does not exist']],
  ['everyFileExists', 'assets/shortcuts.json', 'shortcuts.json', ['shortcuts.json does not exist']],
  [
    'iconsAreOfTheirSize',
    'assets/fill-16.png',
    'assets/fill-32.png',
    [`${host}assets/fill-32.png is 32 × 32, not 16 × 16`],
  ],
  [
    'iconsAreOfTheirSize',
    'assets/app-64.png',
    'assets/app-32.png',
    [`${host}assets/app-32.png is 32 × 32, not 64 × 64`],
  ],
  ['iconsAreOfTheirSize', 'assets/app-64.png', 'app-64.png', [`${host}app-64.png is absent, not 64 × 64`]],
  ['everyIconHasItsSizes', '<bt:Image size="32" resid="Fill.32"/>', '', ['Button.Fill has icons of 16,80']],
  ['theVersionIsThePackages', `${version}.0`, '9.9.9.0', [`the version is 9.9.9.0, not ${version}.0`]],
  [
    'excelApiCoversTheSource',
    'Name="ExcelApi" MinVersion="1.13"',
    'Name="ExcelApi" MinVersion="1.9"',
    ['the source uses ExcelApi 1.13, the manifest asks for 1.9'],
  ],
  [
    'excelApiCoversTheSource',
    'Name="ExcelApi"',
    'Name="ExcelAPI"',
    ['the source uses ExcelApi 1.13, the manifest asks for 1.0'],
  ],
  ['theRightsAreThoseNeeded', 'ReadWriteDocument', 'ReadDocument', ['the permissions are ReadDocument']],
  [
    'functionsAreTheCommands',
    'showFill',
    'showfill',
    ['nothing is associated with showfill', 'no button runs showFill'],
  ],
  ['everyButtonIsComplete', '<Description resid="Fill.Tip"/>', '', ['Button.Fill is not complete']],
  ['everyButtonIsComplete', /<Label resid="Fill.Label"\/>/, '', ['Button.Fill is not complete']],
  [
    'everythingRunsOnOnePage',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="App.16"/>',
    [`FunctionFile is ${host}assets/app-16.png, not ${host}taskpane.html`],
  ],
  ['theRuntimeIsShared', 'lifetime="long"', 'lifetime="short"', ['the runtime is short']],
  ['theRuntimeIsShared', 'Name="SharedRuntime"', 'Name="Runtime"', ['SharedRuntime is not asked for']],
  ['thereIsOnePane', '<TaskpaneId>Huibiao.Pane</TaskpaneId>', '', ['the panes are nameless']],
];

test.each(broken.map(([rule, right, wrong, says]) => ({ rule, right, wrong, says, fault: says[0] })))(
  '$rule: $fault',
  ({ rule, right, wrong, says }) => {
    const text = manifest.replace(right, wrong);
    expect(text).not.toBe(manifest);
    expect(rules[rule](parsed(text), project)).toEqual(says);
  },
);

test('every rule is seen to fail', () => {
  expect([...new Set(broken.map(([name]) => name))].sort()).toEqual(Object.keys(rules).sort());
});

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'not well formed');
  return document;
}
