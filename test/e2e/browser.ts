import { chromium as driver, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromium } from '../tools';
import type { StandInStart } from './standIn/start';

export type PageOptions = {
  /** `http://127.0.0.1:40001`; a request to anywhere else is stopped and complained of. */
  origin: string;
  /** In CSS pixels; 400 × 800, the usual task pane, unless told. */
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Of the browser. */
  language?: 'zh-CN' | 'en-US';
  /** High contrast, as Windows sets it. */
  forcedColors?: boolean;
  /** What the page's Excel begins with, where there is one. */
  start?: StandInStart;
};

export type WatchedPage = {
  page: Page;
  /** Errors of the page and its console, breaches of its CSP, requests that would leave the origin. */
  complaints: string[];
};

const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // runs as root on build machines
  '--no-sandbox',
];

/**
 * A browser for the tests of one file, each page with a fresh profile.
 * A test fails where one of its pages has complaints left when it ends; a test that means to cause some takes them out.
 */
export function browserOfTests(): (options: PageOptions) => Promise<WatchedPage> {
  let browser: Browser;
  let opened: { context: BrowserContext; complaints: string[] }[] = [];

  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium, args: flags });
  });
  afterAll(() => browser.close());

  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { context } of ended) await context.close();
    expect(ended.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  return async (options) => {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 400, height: options.height ?? 800 },
      locale: options.language ?? 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: options.colorScheme ?? 'light',
      forcedColors: options.forcedColors ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    opened.push({ context, complaints });
    await watch(context, options.origin, complaints);
    if (options.start) {
      await context.addInitScript((start) => {
        window.simulatedStart = start;
      }, options.start);
    }
    return { page: await context.newPage(), complaints };
  };
}

async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  const leaves = (url: string) => /^(https?|wss?|ftp):/.test(url) && new URL(url).origin !== origin;
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    if (leaves(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await context.route(
    (url) => leaves(url.href),
    (route) => route.abort(),
  );
  await context.exposeBinding('reportBreach', (_source, breach: string) => {
    complaints.push(`csp: ${breach}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      void window.reportBreach(`${effectiveDirective} ${blockedURI}`);
    });
  });
}

declare global {
  interface Window {
    reportBreach(breach: string): Promise<void>;
  }
}
