import { pngSize } from '../png';
import { elements, host, resource, type Project, type Rule } from './rule';

/** What the build itself makes; everything else is copied from the same path of the project. */
const built = new Set(['index.html', 'taskpane.html']);

function addresses(manifest: Document): string[] {
  const values = [...manifest.getElementsByTagName('*')].flatMap((element) =>
    ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...new Set(values.filter((value) => /^\w+:\/\//.test(value)))];
}

export const everyAddressIsOnTheHost: Rule = (manifest) =>
  addresses(manifest)
    .filter((address) => !address.startsWith(host))
    .map((address) => `${address} is not on ${host}`);

export const everyFileExists: Rule = (manifest, project) =>
  addresses(manifest)
    .filter((address) => address.startsWith(host))
    .map((address) => address.slice(host.length))
    .filter((path) => !built.has(path) && !project.read(path))
    .map((path) => `${path} does not exist`);

/** Office stretches what is not of the size that it is said to be. */
export const iconsAreOfTheirSize: Rule = (manifest, project) => {
  const named = elements(manifest, 'Image')
    .filter((image) => image.hasAttribute('size'))
    .map((image) => ({
      address: resource(manifest, image.getAttribute('resid')),
      size: Number(image.getAttribute('size')),
    }));
  const own = [
    { element: 'IconUrl', size: 32 },
    { element: 'HighResolutionIconUrl', size: 64 },
  ].map(({ element, size }) => ({
    address: elements(manifest, element)[0]?.getAttribute('DefaultValue') ?? null,
    size,
  }));
  const faults = [...named, ...own].flatMap(({ address, size }) => {
    const found = sizeAt(address, project);
    return found === `${size} × ${size}` ? [] : [`${address} is ${found}, not ${size} × ${size}`];
  });
  return [...new Set(faults)];
};

function sizeAt(address: string | null, project: Project): string {
  const file = address?.startsWith(host) ? project.read(address.slice(host.length)) : null;
  if (!file) return 'absent';
  const { width, height } = pngSize(file);
  return `${width} × ${height}`;
}

/** The three sizes that Office asks for, wherever an icon stands. */
export const everyIconHasItsSizes: Rule = (manifest) =>
  elements(manifest, 'Icon')
    .map((icon) => ({
      of: icon.parentElement?.getAttribute('id'),
      sizes: elements(icon, 'Image').map((image) => image.getAttribute('size')),
    }))
    .filter(({ sizes }) => sizes.join() !== '16,32,80')
    .map(({ of, sizes }) => `${of} has icons of ${sizes.join()}`);
