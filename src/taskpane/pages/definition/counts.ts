import { message, type Message } from '../../../messages/message';
import type { DefinitionView } from '../../work/views';

/** How much a definition holds, in half a sentence. */
export function countsOf({ chapters, tables, units, rules, texts }: DefinitionView): Message {
  return message('pane.definition-counts', {
    chapters: chapters.length,
    indicators: chapters.reduce((count, { indicators }) => count + indicators.length, 0),
    tables: tables.length,
    units: units.length,
    rules: rules.length,
    texts,
  });
}
