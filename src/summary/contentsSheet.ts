import { message, say, type MessageKey } from '../messages/message';
import { coverageSheet, exampleMark, totalsSheet } from '../template/captions';
import { rowHeight } from '../template/rowHeight';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import type { Drawing } from './drawing';
import { holdsFacts, mostFacts } from './factsSheet';
import { stateOfReporting } from './heading';
import { portraitPage } from './page';
import { putMerged } from './put';
import { chartSheetName, contentsSheetName, findingsSheetName, narrativeSheetName } from './sheets';
import type { StyleKey } from './styles';

const widths = [8, 32, 46];
const last = widths.length - 1;
const width = widths.reduce((sum, one) => sum + one, 0);

/** 目录: what the workbook is, how far reporting has come, and a link to each sheet. */
export function contentsSheet(drawing: Drawing, issued: string | undefined): Sheet {
  const { rollup, catalogue } = drawing;
  const draft = new SheetDraft(contentsSheetName).widths(...widths);
  let row = 0;
  const line = (text: string, style: StyleKey, height: number, size = 11) => {
    putMerged(draft, { row: row, from: 0, to: last }, text, style);
    draft.height(row++, rowHeight([{ text, width, size }], height));
  };
  line(catalogue.definition.name, 'cover', 60, 22);
  line(
    say(message('summary.cover-title', { unit: rollup.unit.name, year: rollup.year })),
    'centredTitle',
    34,
    16,
  );
  if (rollup.example) line(say(message('summary.example', { mark: exampleMark })), 'banner', 28, 14);
  if (rollup.units.missing.length > 0) {
    line(say(message('summary.partial-banner', { state: stateOfReporting(rollup) })), 'banner', 28, 14);
  } else {
    line(stateOfReporting(rollup), 'centredNotice', 26);
  }
  draft.height(row++, 10);
  draft
    .putRow(
      row,
      0,
      (['ordinal', 'sheet', 'content'] as const).map((key) => say(message(`summary.contents-${key}`))),
      'header',
    )
    .height(row++, 26);
  entriesOf(drawing).forEach(({ sheet, about }, index) => {
    draft
      .put(row, 0, index + 1, { style: 'contentsOrdinal' })
      .put(row, 1, sheet, { style: 'link', link: { sheet, address: 'A1' } })
      .put(row, 2, about, { style: 'contents' })
      .height(row, rowHeight([{ text: about, width: widths[2] ?? 0, size: 11 }], 22));
    row++;
  });
  draft.height(row++, 10);
  const { id, version } = catalogue.definition;
  line(say(message('summary.made-by', { id, version, hash: catalogue.hash })), 'noticeWrapped', 20);
  if (issued !== undefined)
    line(say(message('summary.issued', { date: dateOf(issued) })), 'noticeWrapped', 20);
  line(say(message('summary.how-to-read')), 'noticeWrapped', 20);
  if (!holdsFacts(rollup)) {
    line(
      say(message('summary.facts-left-out', { count: rollup.observations.length, most: mostFacts })),
      'noticeWrapped',
      20,
    );
  }
  return draft.set({ gridLines: false, page: portraitPage(contentsSheetName, rollup) }).finish();
}

function entriesOf({ plan, rollup, catalogue }: Drawing): { sheet: string; about: string }[] {
  const about = (key: MessageKey, params?: Record<string, string | number>) => say(message(key, params));
  return [
    { sheet: totalsSheet, about: about('summary.about-totals', { count: catalogue.indicators.size }) },
    ...plan.unitSheets.map(({ name, columns }) => ({
      sheet: name,
      about: about('summary.about-units', { units: rollup.rows.length, indicators: columns.length }),
    })),
    ...plan.tableSheets.map(({ name, table }) => ({
      sheet: name,
      about: about('summary.about-table', { rows: table.rows.length, columns: table.columns.length }),
    })),
    { sheet: findingsSheetName, about: about('summary.about-findings', { count: rollup.findings.length }) },
    { sheet: coverageSheet, about: about('summary.about-returns', { count: rollup.units.expected.length }) },
    { sheet: chartSheetName, about: about('summary.about-charts') },
    { sheet: narrativeSheetName, about: about('summary.about-narrative') },
  ];
}

/** @example dateOf('2026-01-09T08:00:00.000Z') //=> '2026年1月9日' */
function dateOf(instant: string): string {
  const [year, month, day] = instant.slice(0, 10).split('-').map(Number);
  return say(message('summary.date', { year: year ?? '', month: month ?? '', day: day ?? '' }));
}
