/**
 * taskpane/ is the pane: pages in React and Fluent UI, work on files in a worker, Excel only through excel/.
 * May import every folder below it; main.tsx starts it, in Excel or on a page of its own.
 */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands';
import type { Language } from '../messages/message';
import { App } from './App';
import { commandTargets } from './commandTargets';
import { excelHost } from './excelHost';
import type { Host } from './host';
import { Pane } from './pane';
import { rememberedPreferences, rememberPreferences } from './preferences';
import type { Desk } from './work/desk';
import { startDesk } from './work/start';

/** The year that is collected now: a year's figures are asked for from October on and gathered until the next autumn. */
function usualYear(today: Date): number {
  return today.getMonth() >= 9 ? today.getFullYear() : today.getFullYear() - 1;
}

async function start(): Promise<void> {
  const inExcel = await officeIsExcel();
  const usualLanguage: Language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  const preferences = rememberedPreferences({
    language: usualLanguage,
    area: null,
    year: usualYear(new Date()),
    page: 'receive',
  });
  const desk = startDesk();
  const { host, beside } = inExcel ? { host: excelHost(), beside: null } : await standalone(desk);
  const pane = new Pane(desk, host, preferences);
  pane.subscribe(() => {
    const { language, area, year, page } = pane.state;
    rememberPreferences({ language, area, year, page });
  });
  if (inExcel) registerCommands(commandTargets(pane));
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(<App pane={pane} beside={beside} />);
  void pane.begin();
}

/** Fetched only where there is no Excel. */
async function standalone(desk: Desk): Promise<{ host: Host; beside: ReactNode }> {
  const [{ StandaloneBook }, { StandaloneSide }] = await Promise.all([
    import('./standalone/book'),
    import('./standalone/StandaloneSide'),
  ]);
  const book = new StandaloneBook(desk);
  return { host: book, beside: <StandaloneSide book={book} /> };
}

/** Office.js is on the page that Excel opens only; there it says which program it is in. */
async function officeIsExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

void start();
