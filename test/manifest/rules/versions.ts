import { byVersion } from '../../excel/apiUse';
import { elements, only, type Rule } from './rule';

export const theVersionIsThePackages: Rule = (manifest, { version }) => {
  const found = only(manifest, 'Version').textContent;
  return found === `${version}.0` ? [] : [`the version is ${found}, not ${version}.0`];
};

export const excelApiCoversTheSource: Rule = (manifest, { excelApi }) => {
  const sets = elements(manifest, 'Set').filter((set) => set.getAttribute('Name') === 'ExcelApi');
  const asked = sets[0]?.getAttribute('MinVersion') ?? '1.0';
  return byVersion(asked, excelApi) < 0
    ? [`the source uses ExcelApi ${excelApi}, the manifest asks for ${asked}`]
    : [];
};

export const theRightsAreThoseNeeded: Rule = (manifest) => {
  const rights = only(manifest, 'Permissions').textContent;
  return rights === 'ReadWriteDocument' ? [] : [`the permissions are ${rights}`];
};
