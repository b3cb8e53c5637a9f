/**
 * Microsoft's real Excel client, unmodified, outside a browser. Its file expects to be a script of a page: it is run as the body of a
 * function whose `window` has what it asks of one, so that nothing of it leaks into the test's own globals.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply, RequestBody } from './wire';

export type Client = {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & PrivateSeams;
  /** The page's: the client asks its `Office` which requirement sets the host has. */
  window: { Office: object };
};

/** Members of the client that are not public: the way in for a host of our own. */
export type PrivateSeams = {
  SessionBase: { prototype: object; _overrideSession: Session | undefined };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
  CommonUtility: { _doApiNotSupportedCheck: boolean };
};

export type Session = {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: RequestBody }): Promise<Reply>;
  };
};

export type EventEntry = {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** JSON. */
  message: string;
};

const file = '@microsoft/office-js/dist/excel-web-16.00.js';

/** A fresh copy of the client. */
export function loadClient(): Client {
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-office-'));
  try {
    const script = readFileSync(require.resolve(file), 'utf8');
    const path = join(folder, 'client.cjs');
    writeFileSync(
      path,
      `module.exports = function (window) { with (window) {\n${script}\n;return { Excel, OfficeExtension, window }; } };\n`,
    );
    const run = createRequire(__filename)(path) as (window: object) => Client;
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
