import { elements, only, resource, type Rule } from './rule';

/** The ribbon names what src/commands associates, and all of it. */
export const functionsAreTheCommands: Rule = (manifest, { functions }) => {
  const named = elements(manifest, 'FunctionName').map(({ textContent }) => textContent ?? '');
  return [
    ...named.filter((name) => !functions.includes(name)).map((name) => `nothing is associated with ${name}`),
    ...functions.filter((name) => !named.includes(name)).map((name) => `no button runs ${name}`),
  ];
};

/** A button that lacks a part is drawn by Office without a word. */
export const everyButtonIsComplete: Rule = (manifest) =>
  elements(manifest, 'Control').flatMap((control) => {
    const parts = [...control.children].map(({ localName }) => localName).join();
    const tip = elements(control, 'Supertip').flatMap((supertip) =>
      [...supertip.children].map(({ localName }) => localName),
    );
    const complete = parts === 'Label,Supertip,Icon,Action' && tip.join() === 'Title,Description';
    return complete ? [] : [`${control.getAttribute('id')} is not complete`];
  });

/** A shared runtime starts only where everything that it runs has one address. */
export const everythingRunsOnOnePage: Rule = (manifest) => {
  const [source, ...others] = elements(manifest, 'SourceLocation', 'FunctionFile', 'Runtime').map(
    (element) => ({
      name: element.localName,
      address: element.getAttribute('DefaultValue') ?? resource(manifest, element.getAttribute('resid')),
    }),
  );
  return others
    .filter(({ address }) => address !== source?.address)
    .map(({ name, address }) => `${name} is ${address}, not ${source?.address}`);
};

/** The runtime lives as long as the workbook, or the pane would forget its work when it is closed. */
export const theRuntimeIsShared: Rule = (manifest) => {
  const lifetime = only(manifest, 'Runtime').getAttribute('lifetime');
  const asked = elements(manifest, 'Set').some((set) => set.getAttribute('Name') === 'SharedRuntime');
  return [
    ...(lifetime === 'long' ? [] : [`the runtime is ${lifetime}`]),
    ...(asked ? [] : ['SharedRuntime is not asked for']),
  ];
};

/** With a shared runtime there is one pane, and a button without its id would open another. */
export const thereIsOnePane: Rule = (manifest) => {
  const panes = [...manifest.getElementsByTagName('Action')]
    .filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane')
    .map((action) => elements(action, 'TaskpaneId')[0]?.textContent ?? 'nameless');
  return panes.join() === 'Huibiao.Pane' ? [] : [`the panes are ${panes.join()}`];
};
