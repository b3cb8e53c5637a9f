/** How many units: of an indicator, and of the summary as a whole. */
import { message, say } from '../../messages/message';
import type { Source } from '../../submission/submission';
import { coverageSource } from '../coverage';
import type { FigureRequest } from '../clauseLanguage';
import { unitCount, type Counted } from '../unitCount';
import type { Form, Part } from './form';

/** `[FY_02|填报单位]`: how many units answered. */
export const answered: Form = {
  numeric: false,
  main: false,
  write(request, facts) {
    const counts = facts.answers(request.code);
    return counts && counted('answered', counts.answered, counts.source, request);
  },
  lacks: () => null,
};

/** `[FY_02|有数单位]`: how many of the units directly below have a number other than 0. */
export const active: Form = {
  numeric: true,
  main: false,
  write(request, facts) {
    const figures = facts.byUnit(request.code);
    const [first] = figures;
    if (!first) return null;
    const source = { ...first.source, address: `${first.source.address}:${figures.at(-1)?.source.address}` };
    return counted('active', figures.filter(({ value }) => value !== 0).length, source, request);
  },
  lacks: () => null,
};

/** `[应报单位]`, `[已报单位]`: as 报送情况 counts them, in digits alone. */
export const expected = ofCoverage('expected');
export const reported = ofCoverage('reported');

function ofCoverage(which: 'expected' | 'reported'): Form {
  return {
    about: 'summary',
    numeric: false,
    main: false,
    write(request, { summary }) {
      const units = summary.coverage?.[which];
      return units ? counted(which, units.length, coverageSource(summary), { ...request, bare: true }) : null;
    },
    lacks: () => null,
  };
}

function counted(
  which: Counted,
  count: number,
  source: Source,
  { bare, nonZero }: FigureRequest,
): Part[] | null {
  if (nonZero && count === 0) return null;
  const { text, value, operands, indicator } = unitCount(which, count, source);
  const measure = bare ? '' : say(message('narrative.units-measure'));
  return [{ text: text + measure, value, operands, indicator }];
}
