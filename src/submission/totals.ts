import { totalsCaptions } from '../template/captions';
import { textOf } from './plainText';
import { readCell } from './reading/cell';
import { cellUnder, type Offer, type Spot } from './scan';
import type { Source, Submission } from './submission';

/** What 指标总表 of a summary says beside its totals: how many units answered, and what a weighted mean is made of. */
export function readTotalsDetails(
  offers: ReadonlyMap<string, Offer>,
  sourceOf: (spot: Pick<Spot, 'sheet' | 'row' | 'column'>) => Source,
): Required<Pick<Submission, 'answers' | 'answerSources' | 'weighted'>> {
  const answers: Required<Submission>['answers'] = {};
  const answerSources: Required<Submission>['answerSources'] = {};
  const weighted: Required<Submission>['weighted'] = {};
  for (const [code, { header, sheet, row, indicator }] of offers) {
    if (!header || !indicator) continue;
    const cell = cellUnder(header, row, totalsCaptions.answers);
    const share = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(textOf(cell?.value));
    if (share && cell) {
      answers[code] = { answered: Number(share[1]), asked: Number(share[2]) };
      answerSources[code] = sourceOf({ sheet, row, column: cell.column });
    }
    const [products, weights] = [totalsCaptions.products, totalsCaptions.weights].map((caption) => {
      const reading = readCell(cellUnder(header, row, caption), {
        ...indicator,
        kind: 'amount',
        measure: '',
      });
      return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
    });
    if (typeof products === 'number' && typeof weights === 'number') weighted[code] = { products, weights };
  }
  return { answers, answerSources, weighted };
}
