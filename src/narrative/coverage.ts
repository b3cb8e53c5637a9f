import { message, say } from '../messages/message';
import type { Submission } from '../submission/submission';
import { coverageSheet } from '../template/captions';
import type { Figure, FigureOperand, NarrativeParagraph, NarrativePiece } from './narrative';

/** Column of 状态 on the summary's 报送情况: what the counts are counts of. */
const stateColumn = 'D:D';

/** 截至目前，57个单位中55个已报送: the sentence without which a partial total would pass for a whole one. */
export function coverageParagraph(summary: Submission): NarrativeParagraph | null {
  const { coverage } = summary;
  if (!coverage || coverage.reported.length >= coverage.expected.length) return null;
  const { expected, reported, rejected } = coverage;
  const counts = { expected: expected.length, reported: reported.length, rejected: rejected.length };
  const key = counts.rejected > 0 ? 'narrative.coverage-rejected' : 'narrative.coverage';
  const pieces = say(message(key))
    .split(/(\{\w+\})/)
    .map((part): NarrativePiece => {
      const name = part.slice(1, -1);
      return part.startsWith('{') && isCount(name)
        ? countOf(summary.file, name, counts[name])
        : { type: 'text', text: part };
    });
  return { kind: 'body', heading: '', sentences: [{ pieces }] };
}

type Count = 'expected' | 'reported' | 'rejected';

function isCount(name: string): name is Count {
  return name === 'expected' || name === 'reported' || name === 'rejected';
}

function countOf(file: string, name: Count, value: number): Figure {
  const source = { file, sheet: coverageSheet, address: stateColumn };
  const label = say(message(`narrative.count-${name}`));
  const operand: FigureOperand = { indicator: null, name: label, period: 'current', value, source };
  return { type: 'figure', text: `${value}`, indicator: null, value, operands: [operand], sources: [source] };
}
