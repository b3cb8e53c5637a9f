import { isByRow } from '../cells';
import type { BreakdownTable, Indicator, IndicatorKind, RollupMethod } from '../definition';
import { kindWords, rollupWords } from '../words';
import { complaint, unknownCode, type Complaint } from './complaint';
import type { Entry, Survey, SurveyedIndicator } from './survey';
import { firstAtEach } from './unique';

const numeric: readonly RollupMethod[] = ['sum', 'derived', 'lead', 'weighted', 'max', 'none'];

/** How figures of a kind can be rolled up. */
const methodsOf: Readonly<Record<IndicatorKind, readonly RollupMethod[]>> = {
  count: numeric,
  amount: numeric,
  stock: numeric,
  rate: ['derived', 'lead', 'weighted', 'none'],
  yesno: ['sum', 'lead', 'max', 'none'],
  text: ['lead', 'list', 'none'],
};

/** What a figure says of itself, and the codes it names other than in formulas. */
export function figureComplaints(survey: Survey): Complaint[] {
  const own = survey.figures.flatMap(({ path, value }) =>
    contradictions(value).map((found) => ({ ...found, path: [...path, ...found.path] })),
  );
  // a column's mistake shows in each of its cells
  return [
    ...own,
    ...survey.tables.flatMap(rowComplaints),
    ...firstAtEach(survey.indicators.flatMap((indicator) => wrongReferences(indicator, survey))),
  ];
}

/** What a table's rows say of their cells. */
function rowComplaints({ path, value: { rows, columns } }: Entry<BreakdownTable>): Complaint[] {
  return rows.flatMap((row, at): Complaint[] => {
    const here = [...path, 'rows', at];
    const { since, until } = row;
    const uncounted = columns.find(
      (column) => isByRow(row, column) && !['count', 'amount', 'stock'].includes(column.kind),
    );
    return [
      ...(since !== undefined && until !== undefined && since > until
        ? [complaint([...here, 'until'], 'definition.years-reversed', { since, until })]
        : []),
      ...(uncounted
        ? [
            complaint([...here, 'formula'], 'definition.row-formula-not-for-column', {
              column: uncounted.name,
              kind: kindWords[uncounted.kind],
            }),
          ]
        : []),
    ];
  });
}

function wrongReferences(
  { listed, continues, value }: SurveyedIndicator,
  { byCode, codes }: Survey,
): Complaint[] {
  return (['weight', 'numerator', 'denominator', 'replaces'] as const).flatMap((field): Complaint[] => {
    const code = value[field];
    if (code === undefined) return [];
    const at = [...(field === 'replaces' ? continues : listed), field];
    if (!codes.has(code)) return [unknownCode(at, code, codes)];
    if (code === value.code) return [complaint(at, 'definition.names-itself', { code })];
    const isText = byCode.get(code)?.value.kind === 'text';
    return isText && field !== 'replaces' ? [complaint(at, 'definition.text-as-number', { code })] : [];
  });
}

function contradictions(figure: Omit<Indicator, 'chapter'>): Complaint[] {
  const { kind, rollup, formula, weight, numerator, denominator, since, until, audience } = figure;
  const found: Complaint[] = [];
  const say = (...given: Parameters<typeof complaint>) => found.push(complaint(...given));
  if (!methodsOf[kind].includes(rollup)) {
    const wanted = methodsOf[kind].map((method) => rollupWords[method]).join('、');
    say(['rollup'], 'definition.rollup-not-for-kind', {
      kind: kindWords[kind],
      rollup: rollupWords[rollup],
      wanted,
    });
  }
  if (rollup === 'derived' && formula === undefined) say(['formula'], 'definition.derived-without-formula');
  if (rollup !== 'derived' && formula !== undefined) {
    say(['rollup'], 'definition.formula-without-derived', { rollup: rollupWords[rollup] });
  }
  if (rollup === 'weighted' && weight === undefined) say(['weight'], 'definition.weighted-without-weight');
  if (rollup !== 'weighted' && weight !== undefined) say(['weight'], 'definition.weight-without-weighted');
  if (kind === 'rate' && rollup === 'derived') {
    if (numerator === undefined) say(['numerator'], 'definition.rate-without-part', { part: '分子' });
    if (denominator === undefined) say(['denominator'], 'definition.rate-without-part', { part: '分母' });
  }
  if (rollup !== 'derived' && audience.length === 0) say(['audience'], 'definition.audience-missing');
  if (since !== undefined && until !== undefined && since > until) {
    say(['until'], 'definition.years-reversed', { since, until });
  }
  return found;
}
