/**
 * Rules over observations to findings.
 * validation/ may import submission/, template/, definition/, formula/, workbook/, number/ and messages/.
 */
import type { Catalogue } from '../definition/catalogue';
import type { Finding } from '../submission/finding';
import type { Submission } from '../submission/submission';
import { entryFindings } from './entries';
import { ruleFindings } from './rules';

/**
 * Everything there is to say about one submission: what its reader noticed, then what is missing or no possible value, then the rules
 * that do not hold, in the order of the definition. The figures themselves are never touched.
 */
export function validateSubmission(submission: Submission, catalogue: Catalogue): Finding[] {
  const unit = catalogue.units.get(submission.unit);
  if (!unit) return submission.findings;
  return [
    ...submission.findings,
    ...entryFindings(submission, unit, catalogue),
    ...ruleFindings(submission, unit, catalogue),
  ];
}
