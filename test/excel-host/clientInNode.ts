/**
 * Microsoft's real Excel client, unmodified, outside a browser. Its file expects to be a script of a page: it is run as the body of a
 * function whose `window` has what it asks of one, so that nothing of it leaks into the test's own globals.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from './client';

/** With the client's other global, and the page's window: the client asks its `Office` which requirement sets the host has. */
export type ClientInNode = Client & { Excel: typeof Excel; window: { Office: object } };

const file = '@microsoft/office-js/dist/excel-web-16.00.js';

let loaded: ClientInNode | undefined;

/** One a test file: it is large. */
export function theClient(): ClientInNode {
  return (loaded ??= loadClient());
}

function loadClient(): ClientInNode {
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-office-'));
  try {
    const script = readFileSync(require.resolve(file), 'utf8');
    const path = join(folder, 'client.cjs');
    writeFileSync(
      path,
      `module.exports = function (window) { with (window) {\n${script}\n;return { Excel, OfficeExtension, window }; } };\n`,
    );
    const run = createRequire(__filename)(path) as (window: object) => ClientInNode;
    return run(page());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As much of a page as the client looks at while it loads. What the script declares as a global must be one of the window. */
function page(): object {
  const origin = 'http://localhost';
  const location = { href: `${origin}/`, origin, protocol: 'http:', host: 'localhost', search: '', hash: '' };
  const nothing = () => undefined;
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const window = {
    navigator: { userAgent: 'node' },
    location,
    document: {
      location,
      URL: location.href,
      cookie: '',
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    Excel: undefined,
    Office: undefined,
    OfficeExtension: undefined,
    OSF: undefined,
  };
  return Object.assign(window, { window });
}
