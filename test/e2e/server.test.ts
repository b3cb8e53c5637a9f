import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { temporaryFolder } from '../tools';
import { serve, type Server } from './server';

const folder = temporaryFolder();
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/office'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), '<p>汇表</p>');
  writeFileSync(join(folder, 'dist/office/office.js'), 'the real one');
  server = await serve(join(folder, 'dist'), { '/office/office.js': 'the stand-in' });
});
afterAll(() => server.close());

/** The path is sent as it is: `fetch` would tidy it. */
function get(path: string): Promise<[number | undefined, string | undefined, string]> {
  return new Promise((resolve, reject) => {
    request(`${server.origin}/`, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve([response.statusCode, response.headers['content-type'], body]));
    })
      .on('error', reject)
      .end();
  });
}

test('serves files with their types, and other content in place of some', async () => {
  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', '<p>汇表</p>']);
  expect(await get('/index.html?x=1')).toEqual([200, 'text/html; charset=utf-8', '<p>汇表</p>']);
  expect(await get('/office/office.js')).toEqual([200, 'text/javascript; charset=utf-8', 'the stand-in']);
});

test.each([
  ['a file that is not there', '/none.js', 404],
  ['a file above the folder', '/../secret.txt', 400],
  ['the same, written otherwise', '/%2e%2e%2fsecret.txt', 400],
  ['no path', '/%', 400],
])('refuses %s', async (_what, path, status) => {
  expect(await get(path)).toEqual([status, 'text/plain; charset=utf-8', String(status)]);
});
