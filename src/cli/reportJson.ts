/** What `--json` writes: the shapes of DESIGN §9, sentences in the language of the screen. */
import type { Unit } from '../definition/definition';
import { say, type Language } from '../messages/message';
import type { Total } from '../rollup/rollup';
import type { Finding, Rejection } from '../submission/finding';
import type { Change, Replacement, Stated } from '../submission/history';
import { writeWhole } from './files';

export type ReportJson = {
  unit: { code: string; name: string; level: Unit['level'] } | null;
  /** null where no submission says of which year it is. */
  year: number | null;
  units: { expected: number; reported: number; missing: string[] };
  /** Roll-up only; null where unknown. */
  totals?: Record<string, number | string | null>;
  rejected: { file: string; code: string; message: string }[];
  findings: {
    id: string;
    rule: string;
    severity: Finding['severity'];
    unit: string;
    indicators: string[];
    cells: { file: string; sheet: string; address: string }[];
    message: string;
    actual: number | string | null;
    expected: number | string | null;
    explained: boolean;
  }[];
  /** Where units sent several files: what each changed against the one before. */
  replaced?: {
    unit: string;
    from: string;
    to: string;
    changes: {
      indicator: string;
      name: string;
      part: Change['part'];
      derived: boolean;
      before: StatedJson;
      after: StatedJson;
    }[];
  }[];
  /** Where an earlier summary was given: what was accepted there and still stands, and what does not, its figures being others now. */
  accepted?: { id: string; unit: string; reason: string }[];
  lapsed?: { id: string; unit: string; reason: string; before: Sides; after: Sides }[];
};

type Sides = Pick<Finding, 'actual' | 'expected'>;
type StatedJson = { state: Stated['state']; value: Stated['value']; sheet?: string; address?: string };

export type Reported = {
  unit: Unit | null;
  year: number | null;
  units: { expected: readonly string[]; reported: readonly string[]; missing: readonly string[] };
  totals?: ReadonlyMap<string, Total>;
  rejected: readonly Rejection[];
  findings: readonly Finding[];
  replaced?: readonly Replacement[];
  /** An earlier summary was given, to go on from what was accepted there. */
  continued?: boolean;
};

/** Writes the report where the user wants one. */
export async function writeReport(
  path: string | undefined,
  reported: Reported,
  language: Language,
): Promise<void> {
  if (path === undefined) return;
  await writeWhole(path, `${JSON.stringify(reportJson(reported, language), null, 2)}\n`);
}

export function reportJson(reported: Reported, language: Language): ReportJson {
  const { unit, units, totals } = reported;
  return {
    unit: unit && { code: unit.code, name: unit.name, level: unit.level },
    year: reported.year,
    units: { expected: units.expected.length, reported: units.reported.length, missing: [...units.missing] },
    ...(totals && { totals: Object.fromEntries([...totals].map(([code, total]) => [code, total.value])) }),
    rejected: reported.rejected.map(({ file, code, message }) => ({
      file,
      code,
      message: say(message, language),
    })),
    findings: reported.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      unit: finding.unit,
      indicators: finding.indicators,
      cells: finding.cells.map(({ file, sheet, address }) => ({ file, sheet, address })),
      message: say(finding.message, language),
      actual: finding.actual,
      expected: finding.expected,
      explained: finding.explained,
    })),
    ...(reported.replaced?.length && { replaced: reported.replaced.map(replacementJson) }),
    ...(reported.continued && continuedJson(reported.findings)),
  };
}

function replacementJson({ unit, from, to, changes }: Replacement) {
  return {
    unit,
    from,
    to,
    changes: changes.map(({ before, after, ...change }) => ({
      ...change,
      before: statedJson(before),
      after: statedJson(after),
    })),
  };
}

function statedJson({ state, value, cell }: Stated): StatedJson {
  return { state, value, ...(cell && { sheet: cell.sheet, address: cell.address }) };
}

function continuedJson(findings: readonly Finding[]): Pick<ReportJson, 'accepted' | 'lapsed'> {
  return {
    accepted: findings.flatMap(({ id, unit, accepted }) =>
      accepted === undefined ? [] : [{ id, unit, reason: accepted }],
    ),
    lapsed: findings.flatMap(({ id, unit, lapsed, actual, expected }) => {
      if (!lapsed) return [];
      const { reason, ...before } = lapsed;
      return [{ id, unit, reason, before, after: { actual, expected } }];
    }),
  };
}

/** 1 where a person must act: a finding of severity error, or a file refused for another reason than a newer one. */
export function exitCodeOf({ rejected, findings }: Pick<Reported, 'rejected' | 'findings'>): 0 | 1 {
  const refused = rejected.some(({ code }) => code !== 'superseded');
  return refused || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
