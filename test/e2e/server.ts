import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

export type Server = { origin: string; close(): Promise<void> };

/**
 * Serves the files of a folder to this machine, as any static host would, and nothing outside of the folder.
 * @param instead by path, `/office/office.js`: what is served in place of a file
 */
export async function serve(folder: string, instead: Readonly<Record<string, string>> = {}): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({ status, type, body }) => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(body);
    });
  });

  async function answer(url: string): Promise<{ status: number; type: string; body: string | Buffer }> {
    const asked = pathOf(url);
    const path = asked?.endsWith('/') ? `${asked}index.html` : asked;
    const file = path === null ? null : join(root, path);
    if (path === null || !file?.startsWith(root + sep)) return missing(400);
    const type = types[extname(path)] ?? 'application/octet-stream';
    const body = instead[path] ?? (await readFile(file).catch(() => null));
    return body === null ? missing(404) : { status: 200, type, body };
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The path of a request as it was sent, `..` and all; null where it is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
}

function missing(status: 400 | 404) {
  return { status, type: types['.txt'] ?? '', body: String(status) };
}
