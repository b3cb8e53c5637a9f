import { elements, repeated, resources, type Rule } from './rule';

const idOf = (element: Element) => element.getAttribute('id') ?? '';
const used = (manifest: Document) =>
  [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');

export const everyReferenceIsDefined: Rule = (manifest) => {
  const defined = new Set(resources(manifest).map(idOf));
  return [...new Set(used(manifest))]
    .filter((resid) => !defined.has(resid))
    .map((resid) => `${resid} is not defined`);
};

export const everyResourceIsUsed: Rule = (manifest) => {
  const names = new Set(used(manifest));
  return resources(manifest)
    .map(idOf)
    .filter((id) => !names.has(id))
    .map((id) => `${id} is not used`);
};

/** Controls, groups, the tab and the resources: Office finds each by its id alone. */
export const idsAreUniqueAndShort: Rule = (manifest) => {
  const ids = [...manifest.querySelectorAll('[id]')].map(idOf);
  return [
    ...repeated(ids).map((id) => `${id} stands more than once`),
    ...[...new Set([...ids, ...used(manifest)])]
      .filter((id) => id.length > 32)
      .map((id) => `${id} is longer than 32 characters`),
  ];
};

/** What people read: one Chinese text and its English one, neither empty nor the other's. */
export const textsAreInBothLanguages: Rule = (manifest) =>
  elements(manifest, 'DisplayName', 'Description', 'String')
    .filter((element) => element.hasAttribute('DefaultValue'))
    .flatMap((element) => {
      const name = idOf(element) || element.localName;
      const chinese = element.getAttribute('DefaultValue') ?? '';
      const overrides = elements(element, 'Override');
      const english = overrides[0]?.getAttribute('Value') ?? '';
      if (overrides.map((override) => override.getAttribute('Locale')).join() !== 'en-US')
        return [`${name} is not in en-US`];
      return [
        ...(/\p{Script=Han}/u.test(chinese) ? [] : [`${name} is not in Chinese`]),
        ...(/^[\x20-\x7e]+$/.test(english) ? [] : [`${name} is not in English`]),
      ];
    });

/** 125 characters for what stands on the ribbon, 250 for what explains it. */
export const textsFit: Rule = (manifest) => {
  const limits = [
    { elements: elements(manifest, 'ShortStrings').flatMap((list) => elements(list, 'String')), limit: 125 },
    { elements: elements(manifest, 'LongStrings').flatMap((list) => elements(list, 'String')), limit: 250 },
    { elements: elements(manifest, 'DisplayName'), limit: 125 },
    { elements: elements(manifest, 'Description'), limit: 250 },
  ];
  return limits.flatMap(({ elements: texts, limit }) =>
    texts.flatMap((text) =>
      [text.getAttribute('DefaultValue'), elements(text, 'Override')[0]?.getAttribute('Value')]
        .filter((value) => (value?.length ?? 0) > limit)
        .map(() => `${idOf(text) || text.localName} is longer than ${limit} characters`),
    ),
  );
};

export const chineseIsTheDefault: Rule = (manifest) => {
  const locale = elements(manifest, 'DefaultLocale')[0]?.textContent;
  return locale === 'zh-CN' ? [] : [`the default locale is ${locale}`];
};
