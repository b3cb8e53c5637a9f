import { message } from '../../../messages/message';
import type { Pane } from '../../pane';
import type { FinishedFile, IssueRequest } from '../../work/views';
import type { FilingUnit } from './filingUnits';

/** Makes the templates of these units of an area and hands them over as one .zip. */
export async function issueTemplates(
  pane: Pane,
  area: { code: string; name: string },
  units: readonly FilingUnit[],
): Promise<void> {
  const request = requestOf(pane, area.code, units);
  await pane.run(
    message('taskpane.issuing'),
    async (progress) => {
      const file = await pane.desk.issue(request, progress);
      pane.save(file);
      const done = { area: area.name, year: request.year, count: units.length, file: file.name };
      pane.update({
        notice: {
          intent: 'success',
          text: message('pane.issue-done', done),
          details: [message('pane.issue-return')],
        },
      });
    },
    { canCancel: true },
  );
}

/** One unit's template, put into the open workbook; without Excel it is opened in the preview. */
export async function insertTemplate(pane: Pane, unit: FilingUnit): Promise<void> {
  await withTemplate(pane, unit, async (file) => {
    const { host } = pane;
    const sheets = await host.insert(file, { bytes: file.bytes, sheets: [], charts: [] });
    if (host.kind === 'standalone') {
      pane.succeeded(message('pane.issue-opened-preview', { unit: unit.name }));
    } else if (sheets.length === 0) {
      pane.succeeded(message('pane.issue-opened-window', { unit: unit.name }));
    } else {
      await pane.inspect();
      const shown = sheets.filter((sheet) => !sheet.startsWith('_')).join('、');
      pane.succeeded(message('pane.issue-inserted', { unit: unit.name, sheets: shown }));
    }
  });
}

export async function saveTemplate(pane: Pane, unit: FilingUnit): Promise<void> {
  await withTemplate(pane, unit, async (file) => pane.save(file));
}

async function withTemplate(
  pane: Pane,
  unit: FilingUnit,
  use: (file: FinishedFile) => Promise<void>,
): Promise<void> {
  const request = requestOf(pane, unit.code, [unit]);
  await pane.run(message('taskpane.issuing'), async () => use(await pane.desk.template(request)));
}

function requestOf(pane: Pane, unit: string, units: readonly FilingUnit[]): IssueRequest {
  const { year, previous } = pane.state;
  return {
    unit,
    year,
    only: units.map(({ code }) => code),
    ...(previous && { previous: previous.file }),
  };
}
