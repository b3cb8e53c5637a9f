import { message, say, type Language } from '../../../messages/message';
import type { BatchView, ReturnLine } from '../../work/views';
import { countsOf } from './counts';

/** 催报: who has not filed and whose file could not be taken, area by area, as text to be sent on. */
export function reminderText(batch: BatchView, language: Language): string {
  const { expected, reported } = countsOf(batch);
  const awaited = batch.units.filter((line) => line.expected);
  const part = (lines: readonly ReturnLine[], title: 'missing' | 'refused') =>
    lines.length === 0
      ? []
      : [
          '',
          say(message(`pane.receive-reminder-${title}`, { count: lines.length }), language),
          ...namesIn(lines),
        ];
  const head = message('pane.receive-reminder-head', {
    area: batch.unit?.name ?? '',
    year: batch.year ?? '',
    expected,
    reported,
    open: expected - reported,
  });
  return [
    say(head, language),
    ...part(
      awaited.filter(({ state }) => state === 'missing'),
      'missing',
    ),
    ...part(
      awaited.filter(({ reason }) => reason !== undefined),
      'refused',
    ),
  ].join('\n');
}

/** Numbered; under the name of their area where there is more than one. */
function namesIn(lines: readonly ReturnLine[]): string[] {
  const areas = [...new Set(lines.map(({ parent }) => parent?.name ?? ''))];
  let number = 0;
  return areas.flatMap((area) => [
    ...(areas.length > 1 && area !== '' ? [`【${area}】`] : []),
    ...lines
      .filter(({ parent }) => (parent?.name ?? '') === area)
      .map(({ unit }) => `${++number}. ${unit.name}（${unit.code}）`),
  ]);
}
