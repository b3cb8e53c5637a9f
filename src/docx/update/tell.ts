import { message, type Message } from '../../messages/message';
import { formatFigure } from '../../number/format';
import type { OutdatedChart } from './outdatedCharts';
import type { FigureState, UpdatedFigure } from './updateDocument';

/** Characters of a paragraph that are shown around a figure. */
const around = 14;

/** What became of a figure of the document, and what is to be done; null where all is well. */
export function tell(figure: UpdatedFigure): Message | null {
  const { state, offered, written, stands, now } = figure;
  if (state === 'current') return null;
  const [source] = now?.sources ?? [];
  const key =
    state === 'outdated' && !offered ? 'docx.figure-outdated-kept' : (`docx.figure-${state}` as const);
  return message(key, {
    written: written ?? '',
    stands: stands ?? '',
    now: now?.text ?? message('docx.figure-none'),
    place: source ? `${source.sheet} ${source.address}` : '',
    paragraph: excerpt(figure),
  });
}

/** Which values charts still show as they were, and what is to be done; nothing where none does. */
export function tellCharts(charts: readonly OutdatedChart[]): Message[] {
  const changes = charts.flatMap(({ name: chart, changes: own }) =>
    own.map(({ name, period, value, now }) =>
      message(period === 'previous' ? 'docx.chart-change-previous' : 'docx.chart-change', {
        chart,
        name,
        written: formatFigure(value),
        now: now === null ? message('docx.figure-none') : formatFigure(now),
      }),
    ),
  );
  return changes.length === 0 ? [] : [...changes, message('docx.chart-advice')];
}

/** How many figures are in each state. */
export function counted(figures: readonly UpdatedFigure[]): Record<FigureState, number> {
  const counts = { current: 0, outdated: 0, edited: 0, dropped: 0, removed: 0, added: 0 };
  for (const { state } of figures) counts[state] += 1;
  return counts;
}

/**
 * The words around a figure in its paragraph.
 * @example excerpt(figure) //=> '…复议案件59件，受理38件、办结34件，办结率…'
 */
export function excerpt({
  paragraph,
  stands,
  now,
}: Pick<UpdatedFigure, 'paragraph' | 'stands' | 'now'>): string {
  if (paragraph === null) return '';
  const text = stands ?? now?.text ?? '';
  const at = Math.max(0, paragraph.indexOf(text));
  const [from, to] = [at - around, at + text.length + around];
  const words = paragraph.slice(Math.max(0, from), to);
  return `${from > 0 ? '…' : ''}${words}${to < paragraph.length ? '…' : ''}`;
}
