/** A batch already received and checked, in a line: `examinedOf(catalogue, { [codes.weiyuan]: { FY_02: 3 } })`. */
import { examine, type Examined } from '../../src/batch/examine';
import type { Catalogue } from '../../src/definition/catalogue';
import type { Submission } from '../../src/submission/submission';
import { filed, type Values } from '../rollup/filing';

/** What units filed, by unit, with further submissions as they are. */
export function examinedOf(
  catalogue: Catalogue,
  filings: Record<string, Values>,
  further: readonly Submission[] = [],
): Examined {
  const submissions = [
    ...Object.entries(filings).map(([unit, values]) => filed(catalogue, unit, values)),
    ...further,
  ];
  const examined = examine({ submissions, rejections: [] }, () => catalogue);
  if (!('accepted' in examined)) throw new Error('not one submission is left');
  return examined;
}
