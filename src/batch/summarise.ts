import { groupedBy } from '../definition/groupedBy';
import { narrate } from '../narrative/narrate';
import type { Narrative } from '../narrative/narrative';
import { paragraphTexts } from '../narrative/plainText';
import { rollUp } from '../rollup/consolidate';
import type { Return, Rollup } from '../rollup/rollup';
import { madeByHand, type Replacement } from '../submission/history';
import { summaryWorkbook, withParagraphs } from '../summary/summaryWorkbook';
import type { Submission } from '../submission/submission';
import type { Workbook } from '../workbook/workbook';
import { withAcceptances, type Acceptances } from './acceptances';
import type { Examined } from './examine';
import { summaryIn } from './summaryFile';

export type Summarised = {
  rollup: Rollup;
  /** The summary workbook, its 统计段落 written. */
  workbook: Workbook;
  /** That workbook as whoever receives it reads it: each total with its cell. */
  summary: Submission;
  /** Its paragraphs, each figure with the cells of that workbook that it was made of. */
  narrative: Narrative;
};

export type SummariseOptions = {
  /** Last year's figures of the unit, by this year's codes. */
  previous: ReadonlyMap<string, number>;
  /** The day as the face knows it: `2026-03-01`. */
  issued: string;
  /** The name that the workbook will have, for the sources of the narrative. */
  file?: string;
  /** Soft findings that the receiver let stand. */
  acceptances?: Acceptances;
};

/**
 * Rolls a batch up to `unit`. The paragraphs are written from the summary's own cells, as anybody who reads the workbook would write them.
 * @param examined of submissions at and below `unit` alone
 * @throws UnknownUnitError of rollup/ where the definition has no such unit
 * @throws NarrativeTextError where the definition's texts are wrong
 */
export function summarise(examined: Examined, unit: string, options: SummariseOptions): Summarised {
  const { catalogue, accepted, rejected, findings, replaced } = examined;
  const { previous, issued, file = '', acceptances = {} } = options;
  const rolled = rollUp(catalogue, unit, { submissions: accepted, rejected, findings, previous });
  const rollup = {
    ...rolled,
    findings: withAcceptances(rolled.findings, acceptances),
    returns: withReplaced(rolled.returns, replaced),
  };
  const bare = summaryWorkbook(rollup, catalogue, { issued });
  const summary = summaryIn(bare, file, () => catalogue);
  const narrative = narrate(catalogue, summary);
  return { rollup, workbook: withParagraphs(bare, rollup, paragraphTexts(narrative)), summary, narrative };
}

/** The returns, each with the files that its own took the place of. */
function withReplaced(returns: readonly Return[], replacements: readonly Replacement[]): Return[] {
  const byUnit = groupedBy(replacements, ({ unit }) => unit);
  return returns.map((entry) => {
    const replaced = byUnit
      .get(entry.unit)
      ?.map(({ from, changes }) => ({ file: from, changes: madeByHand(changes).length }));
    return replaced ? { ...entry, replaced } : entry;
  });
}
