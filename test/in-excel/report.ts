import type { Recording } from './record';
import type { Outcome } from './runner';

/** What a run in a real Excel is kept as. */
export type Report = {
  /** ISO 8601. */
  when: string;
  excel: { host: string; platform: string; version: string; highestApi: string };
  outcomes: Outcome[];
  recordings: Recording[];
};

/** What `Office` says of the program that the page is in. */
export function excelAtHand(): Report['excel'] {
  const { diagnostics, requirements } = Office.context;
  const supported = Array.from({ length: 40 }, (_, minor) => `1.${minor + 1}`).filter((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  return {
    host: String(diagnostics?.host ?? ''),
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    highestApi: supported.at(-1) ?? '',
  };
}
