/** Submissions made without files, for the rules alone. */
import type { Catalogue } from '../../src/definition/catalogue';
import { say } from '../../src/messages/message';
import type { Finding } from '../../src/submission/finding';
import type { Observation, Submission } from '../../src/submission/submission';
import { codes } from '../world';

type Entered = number | string | null | { value: number | null; explanation: string };

/**
 * A township's submission: numbers and texts as values, null as blank, 不适用 as not applicable. Each stands on a row of 行政复议, from
 * row 4 on in the order given, last year's figure in column E.
 */
export function filed(
  catalogue: Catalogue,
  entries: Record<string, Entered>,
  more: Partial<Submission> = {},
): Submission {
  const source = (at: number, column: string) => ({
    file: 'a.xlsx',
    sheet: '行政复议',
    address: `${column}${4 + at}`,
  });
  const observations = Object.entries(entries).map(([indicator, entered], at): Observation => {
    const explained = typeof entered === 'object' && entered !== null;
    const value = explained ? entered.value : entered;
    const entry = {
      unit: codes.weiyuan,
      indicator,
      year: 2025,
      source: source(at, 'D'),
      ...(explained && { explanation: entered.explanation }),
    };
    if (value === null) return { ...entry, state: 'blank' };
    return value === '不适用'
      ? { ...entry, state: 'not-applicable', typed: value }
      : { ...entry, state: 'value', value };
  });
  const order = Object.keys(entries);
  const previousSources = Object.fromEntries(
    Object.keys(more.previous ?? {}).map((code) => [code, source(order.indexOf(code), 'E')]),
  );
  return {
    file: 'a.xlsx',
    kind: 'template',
    unit: codes.weiyuan,
    year: 2025,
    definition: { id: 'test', version: '1', hash: catalogue.hash },
    observations,
    previous: {},
    previousSources,
    adjustments: [],
    example: false,
    findings: [],
    ...more,
  };
}

/** Findings with their message said. */
export function spoken(findings: readonly Finding[]): object[] {
  return findings.map(({ message, ...rest }) => ({ ...rest, message: say(message) }));
}
