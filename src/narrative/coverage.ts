import type { Source, Submission } from '../submission/submission';
import { coverageSheet } from '../template/captions';
import type { NarrativeParagraph } from './narrative';
import { filled, unitCount } from './unitCount';

/** Column of 状态 on the summary's 报送情况: what the counts are counts of. */
const stateColumn = 'D:D';

/** Where the counts of units come from. */
export function coverageSource({ file }: Submission): Source {
  return { file, sheet: coverageSheet, address: stateColumn };
}

/** 截至目前，57个单位中55个已报送: the sentence without which a partial total would pass for a whole one. */
export function coverageParagraph(summary: Submission): NarrativeParagraph | null {
  const { coverage } = summary;
  if (!coverage || coverage.reported.length >= coverage.expected.length) return null;
  const { expected, reported, rejected } = coverage;
  const source = coverageSource(summary);
  const pieces = filled(rejected.length > 0 ? 'narrative.coverage-rejected' : 'narrative.coverage', {
    expected: unitCount('expected', expected.length, source),
    reported: unitCount('reported', reported.length, source),
    rejected: unitCount('rejected', rejected.length, source),
  });
  return { kind: 'body', heading: '', sentences: [{ pieces }] };
}
