import type { Mark } from '../../../excel/port';
import { message, say, type Language } from '../../../messages/message';
import type { Mistake } from '../../../definition/mistake';
import type { MistakenDefinition, Pane } from '../../pane';
import type { GivenFile } from '../../work/desk';
import type { DefinitionOutcome } from '../../work/views';
import { countsOf } from './counts';

/** Opens the definition in use as a workbook to edit: Excel in a window of its own, otherwise the preview. */
export async function editDefinition(pane: Pane): Promise<void> {
  await pane.run(message('pane.definition-preparing'), async () => {
    await pane.host.openFile(await pane.desk.definitionFile());
    pane.succeeded(message(`pane.definition-editing-${pane.host.kind}`));
  });
}

export async function saveDefinition(pane: Pane): Promise<void> {
  await pane.run(message('pane.definition-preparing'), async () => {
    pane.save(await pane.desk.definitionFile());
  });
}

/** Takes the definition in a file into use, or lists its mistakes; the preview then opens the file, so that they can be shown. */
export async function loadDefinition(pane: Pane, given: GivenFile): Promise<void> {
  await pane.run(message('pane.definition-reading'), async () => {
    const outcome = await pane.desk.useDefinitionFile(given);
    const { name, file } = given;
    const opens = outcome.mistakes.length > 0 && pane.host.kind === 'standalone';
    if (opens) await pane.host.openFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
    await follow(pane, outcome, { file: name, isOpen: opens });
  });
}

/** The same for the open workbook. */
export async function readOpenDefinition(pane: Pane): Promise<void> {
  await pane.run(message('pane.definition-reading'), async () => {
    const open = await pane.host.port.readWorkbook();
    await follow(pane, await pane.desk.useDefinitionIn(open), { file: open.name, isOpen: true });
  });
}

export async function restoreBuiltIn(pane: Pane): Promise<void> {
  await pane.run(message('pane.definition-reading'), async () => {
    const definition = await pane.desk.useBuiltIn();
    await follow(pane, { definition, mistakes: [], advice: [] }, { file: '', isOpen: false });
  });
}

/** Lets go of the list of mistakes, and of the marks in the cells. */
export async function dismissMistakes(pane: Pane): Promise<void> {
  const isOpen = pane.state.mistaken?.isOpen;
  pane.update({ mistaken: null });
  if (isOpen) await pane.host.port.clearMarks().catch((error: unknown) => pane.failed(error));
}

async function follow(
  pane: Pane,
  outcome: DefinitionOutcome,
  source: Pick<MistakenDefinition, 'file' | 'isOpen'>,
): Promise<void> {
  const { port } = pane.host;
  if ('definition' in outcome) {
    const { definition, advice } = outcome;
    if (source.isOpen || pane.state.mistaken?.isOpen) await port.clearMarks();
    await pane.definedAnew(definition);
    if (advice.length > 0) pane.update({ mistaken: { ...source, mistakes: advice, isAdvice: true } });
    const { name, version } = definition;
    pane.succeeded(message('pane.definition-in-use', { name, version, counts: countsOf(definition) }));
    return;
  }
  const { mistakes } = outcome;
  pane.update({ mistaken: { ...source, mistakes, isAdvice: false } });
  if (source.isOpen) await port.markFindings(marksOfMistakes(mistakes, pane.state.language));
}

/** A mark on every cell that has a mistake. */
export function marksOfMistakes(mistakes: readonly Mistake[], language: Language): Mark[] {
  return mistakes.flatMap(({ sheet, address, message: text }) =>
    sheet !== undefined && address !== undefined
      ? [{ sheet, address, severity: 'error' as const, text: say(text, language) }]
      : [],
  );
}
