import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { browserOfTests, type PageOptions } from './browser';
import { officeScript } from './officeScript';
import { serve, type Server } from './server';

/** Where `npm run build` puts the pane. */
export const built = resolve(__dirname, '../../dist');

/** The paths of the pane's pages in `built`, and of the script that the tests replace. */
export const paths = {
  /** As Excel opens it. */
  excel: '/taskpane.html',
  /** The same pane in any browser, without Excel. */
  standalone: '/index.html',
  office: '/office/office.js',
} as const;

export type PaneOptions = Omit<PageOptions, 'origin'> & { as: 'excel' | 'standalone' };

export type OpenPane = (options: PaneOptions) => Promise<{ page: Page; complaints: string[] }>;

/**
 * The built pane in a browser, for the tests of one file: in Excel, which is the simulated one (`window.simulated`), or standalone.
 * @throws Error where the pane is not built
 */
export function paneOfTests(): OpenPane {
  const newPage = browserOfTests();
  let server: Server;

  beforeAll(async () => {
    if (!existsSync(join(built, paths.excel))) throw new Error('the pane is not built: npm run build');
    server = await serve(built, { [paths.office]: officeScript() });
  });
  afterAll(() => server?.close());

  return async ({ as, ...options }) => {
    const opened = await newPage({ ...options, origin: server.origin });
    await opened.page.goto(server.origin + paths[as]);
    return opened;
  };
}
