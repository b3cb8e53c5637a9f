import { unknown, complaint, figureSheets, type Complaint } from '../definition/checks/complaint';
import type { Survey } from '../definition/checks/survey';
import { readText } from './check';

/** What is wrong in the texts of a definition, at their cells: a check that `checkDefinition` takes besides its own. */
export function clauseComplaints({ texts, tables, byCode, codes }: Survey): Complaint[] {
  const known = {
    figures: new Map([...byCode].map(([code, { value }]) => [code, value])),
    tables: new Map(tables.map(({ value }) => [value.code, value])),
  };
  return texts.flatMap(({ path, value: { text } }) =>
    readText(text, known).faults.flatMap(({ position, reason, unknown: code }): Complaint[] => {
      const at = [...path, 'text'];
      const place = { position: position + 1 };
      if (code === undefined) return [complaint(at, 'narrative.at', { ...place, reason })];
      // its own row is wrong, and that is told there
      if (codes.has(code)) return [];
      const words = { word: code, known: codes, on: figureSheets };
      return [unknown(at, 'narrative.unknown-code', { ...place, code }, words)];
    }),
  );
}
