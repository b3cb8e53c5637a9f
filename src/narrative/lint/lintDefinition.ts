/** Advice on all texts of a definition, at their cells: how they would read better. Nothing of it stops the definition from being used. */
import { complaint, type Complaint } from '../../definition/checks/complaint';
import type { Definition, NarrativeTemplate } from '../../definition/definition';
import { message } from '../../messages/message';
import { figuresOfText, knownIn, readText } from '../check';
import type { ClauseText, Scale } from '../clauseLanguage';
import { lintParsed } from './lintText';

/** For a sound definition. */
export function textAdvice(definition: Definition): Complaint[] {
  const known = knownIn(definition);
  const scales = new Map<string, { scale: Scale | undefined; id: string }>();
  return definition.texts.flatMap((template, at) => {
    const path = ['texts', at, 'text'];
    const { text, faults } = readText(template.text, known);
    if (!text || faults.length > 0) return [];
    const found = [...lintParsed(template.text, text, known), ...otherScales(template, text, scales)];
    return found.map(({ position, reason }) =>
      complaint(path, 'narrative.at', { position: position + 1, reason }),
    );
  });
}

/** 件 in one template and 万件 in another of the same report, for the same indicator. */
function otherScales(
  { id, levels, variant }: NarrativeTemplate,
  text: ClauseText,
  scales: Map<string, { scale: Scale | undefined; id: string }>,
) {
  return figuresOfText(text).flatMap(({ code, form, scale, start }) => {
    if (form !== 'value') return [];
    const keys = levels.map((level) => `${level} ${variant ?? ''} ${code}`);
    const before = keys.map((key) => scales.get(key)).find((each) => each !== undefined);
    for (const key of keys) if (!scales.has(key)) scales.set(key, { scale, id });
    if (!before || before.scale === scale || before.id === id) return [];
    return [{ position: start, reason: message('narrative.style-other-scale', { code, other: before.id }) }];
  });
}
