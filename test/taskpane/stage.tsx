/**
 * A pane in jsdom over a desk in process and a workbook in memory:
 *
 *     const { pane, port, show, user } = await stage({ workbook: template, definition });
 *     await pane.begin();
 *     show(<FillPage />);
 *
 * For test files that say `@jest-environment jsdom` in their first line.
 */
import './browserGaps';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, screen, within, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Page } from '../../src/commands/pages';
import type { Definition } from '../../src/definition/definition';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { MemoryAdapter } from '../../src/excel/memoryAdapter';
import type { Language } from '../../src/messages/message';
import type { Host } from '../../src/taskpane/host';
import { Pane } from '../../src/taskpane/pane';
import { JobBar } from '../../src/taskpane/parts/JobBar';
import { NoticeBar } from '../../src/taskpane/parts/NoticeBar';
import { PaneContext } from '../../src/taskpane/usePane';
import { deskOn, lineTo } from '../../src/taskpane/work/call';
import type { Desk } from '../../src/taskpane/work/desk';
import type { FinishedFile } from '../../src/taskpane/work/views';
import { WorkingDesk } from '../../src/taskpane/work/workingDesk';
import type { Workbook } from '../../src/workbook/workbook';

// a busy machine is not a fault
configure({ asyncUtilTimeout: 10_000 });

export type StageOptions = {
  /** What is open; a workbook without sheets unless told. */
  workbook?: Workbook;
  /** The file's name. */
  name?: string;
  /** In use in place of the built-in one. */
  definition?: Definition;
  kind?: Host['kind'];
  language?: Language;
  page?: Page;
  area?: string;
  year?: number;
};

export type Stage = {
  pane: Pane;
  desk: Desk;
  port: MemoryAdapter;
  /** Files that the pane opened beside the workbook, the newest last. */
  opened: FinishedFile[];
  user: UserEvent;
  /** Draws a page as the pane does, between its notice and its job. */
  show(page: ReactElement): RenderResult;
};

/** The time on every stage. */
export const stageTime = new Date('2026-01-05T10:20:00');

export async function stage(options: StageOptions = {}): Promise<Stage> {
  const { workbook = emptyWorkbook, name = '填报表.xlsx', definition, kind = 'excel' } = options;
  const { language = 'zh-CN', page = 'fill', area = null, year = 2025 } = options;
  const desk = deskOn(lineTo(new WorkingDesk(() => stageTime)), (progress) => progress);
  if (definition) await desk.useDefinitionIn({ name: '制度.xlsx', workbook: definitionWorkbook(definition) });
  const port = new MemoryAdapter(workbook, name);
  const opened: FinishedFile[] = [];
  const host: Host = {
    kind,
    port,
    followOpen: () => () => undefined,
    openFile: async (file) => void opened.push(file),
    async insert(_, { bytes }) {
      const insertion = await port.insertSheets(bytes);
      return insertion.kind === 'inserted' ? insertion.sheets : [];
    },
  };
  const pane = new Pane(desk, host, { language, area, year, page }, () => stageTime);
  return {
    pane,
    desk,
    port,
    opened,
    user: userEvent.setup(),
    show: (shown) =>
      render(
        <FluentProvider theme={webLightTheme}>
          <PaneContext.Provider value={pane}>
            <NoticeBar />
            <main id="page">{shown}</main>
            <JobBar />
          </PaneContext.Provider>
        </FluentProvider>,
      ),
  };
}

const emptyWorkbook: Workbook = { sheets: [], names: [], styles: {}, properties: {} };

/**
 * The question or window that was opened. In jsdom nothing has a size, so that what keeps the focus in a dialog may hold it for one that
 * nobody sees, and hides it; that a dialog is there for everyone, test/e2e holds in a browser.
 */
export async function openedDialog() {
  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  return {
    getByText: dialog.getByText,
    findByText: dialog.findByText,
    button: (name: string) => dialog.getByRole('button', { name, hidden: true }),
    field: () => dialog.getByRole('textbox', { hidden: true }),
  };
}
