import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, whenPresent } from '../tools';
import { barriers } from './axe';
import { browserOfTests } from './browser';
import { serve, type Server } from './server';

jest.setTimeout(120_000);

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>试</title><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self'; connect-src *"></head><body><main><h1>试</h1>${body}</main></body></html>`;

whenPresent('Chromium', 'the browser of the tests', () => {
  const folder = temporaryFolder();
  const newPage = browserOfTests();
  let server: Server;

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), page('<p>正文</p>'));
    writeFileSync(join(folder, 'barred.html'), page('<button></button><img src="data:,">'));
    server = await serve(folder);
  });
  afterAll(() => server.close());

  test('has nothing to say of a good page', async () => {
    const { page, complaints } = await newPage({ origin: server.origin });
    await page.goto(server.origin);
    expect([await barriers(page), complaints]).toEqual([[], []]);
  });

  test('names what stands in the way of people with disabilities', async () => {
    const { page } = await newPage({ origin: server.origin });
    await page.goto(`${server.origin}/barred.html`);
    expect(await barriers(page)).toEqual([
      'critical button-name: Buttons must have discernible text — button',
      'critical image-alt: Images must have alternative text — img',
    ]);
  });

  test('complains of errors, breaches of the CSP, and requests that leave', async () => {
    const { page, complaints } = await newPage({ origin: server.origin });
    await page.goto(server.origin);
    await page.evaluate(async () => {
      const heard = (type: string) => new Promise((resolve) => addEventListener(type, resolve));
      const all = [heard('error'), heard('securitypolicyviolation')];
      console.error('broken');
      setTimeout(() => {
        throw new Error('thrown');
      });
      await fetch('http://localhost:9/away').catch(() => undefined);
      const inline = document.createElement('script');
      inline.textContent = 'window.ran = true';
      document.body.append(inline);
      await Promise.all(all);
      // what was reported before has arrived when this has
      await window.reportBreach('last');
    });
    expect(complaints.splice(0)).toEqual(
      expect.arrayContaining([
        'console: broken',
        'page: thrown',
        'request: http://localhost:9/away',
        'csp: script-src-elem inline',
        'csp: last',
      ]),
    );
  });

  test('is as wide, bright and lingual as told', async () => {
    const { page } = await newPage({
      origin: server.origin,
      width: 320,
      colorScheme: 'dark',
      language: 'en-US',
      forcedColors: true,
    });
    await page.goto(server.origin);
    const seen = await page.evaluate(() => [
      innerWidth,
      navigator.language,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(forced-colors: active)').matches,
    ]);
    expect(seen).toEqual([320, 'en-US', true, true]);
  });
});
