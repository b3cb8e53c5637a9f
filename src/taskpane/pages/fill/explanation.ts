import type { FillView, FindingView } from '../../work/views';

/** Where the words that settle a finding are written. */
export type ExplanationPlace = { indicator: string; sheet: string; address: string; text: string };

/**
 * 情况说明 in the row of the finding's first figure that has one, one with words in it first. Null where no words settle the finding:
 * errors, and what the reader of the file noticed.
 */
export function explanationPlaceOf(
  { severity, why, indicators }: FindingView,
  explanations: FillView['explanations'],
): ExplanationPlace | null {
  if (severity !== 'warning' || !why) return null;
  const places = indicators.flatMap(({ code }) => {
    const place = explanations[code];
    return place ? [{ indicator: code, ...place }] : [];
  });
  return places.find(({ text }) => text !== '') ?? places[0] ?? null;
}
