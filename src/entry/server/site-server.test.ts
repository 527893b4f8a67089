import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCertificate } from './make-certificate.js';
import { serveSite, type SiteServer } from './site-server.js';

const folder = mkdtempSync(join(tmpdir(), 'hebao-site-'));
const root = join(folder, 'site');
let ca = '';
let key = '';
let site: SiteServer;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>核报</h1>');
  writeFileSync(join(root, 'assets', 'pane.0123abcd.js'), '1');
  writeFileSync(join(root, 'manifest.xml'), '<a/>');
  ({ cert: ca, key } = await makeCertificate(Date.now()));
  site = await serveSite({ root, key, cert: ca, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly caching: string;
  readonly sniff: string;
  readonly body: string;
}

/** Over TLS that trusts our certificate and nothing else. */
function ask(path: string, method = 'GET', host = 'localhost'): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host, port: site.port, path, method, ca }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const {
          'content-type': type = '',
          'cache-control': caching = '',
          'x-content-type-options': sniff = '',
        } = response.headers;
        done({ status: response.statusCode ?? 0, type, caching, sniff: String(sniff), body });
      });
    });
    asked.on('error', failed);
    asked.end();
  });
}

// prettier-ignore
test.each([
  { why: 'the index of the site',           path: '/',                            type: 'text/html; charset=utf-8',        caching: 'no-store' },
  { why: 'an address with a query',         path: '/index.html?lang=en',          type: 'text/html; charset=utf-8',        caching: 'no-store' },
  { why: 'what never changes may be kept',  path: '/assets/pane.0123abcd.js',     type: 'text/javascript; charset=utf-8',  caching: 'max-age=31536000, immutable' },
  { why: 'the manifest',                    path: '/manifest.xml',                type: 'application/xml; charset=utf-8',  caching: 'no-store' },
])('gives $path, $why', async ({ path, type, caching }) => {
  expect(await ask(path)).toMatchObject({ status: 200, type, caching, sniff: 'nosniff' });
});

// prettier-ignore
test.each([
  { why: 'not there',                    path: '/other.html',          method: 'GET',  status: 404 },
  { why: 'a folder',                     path: '/assets',              method: 'GET',  status: 404 },
  { why: 'out of the folder',            path: '/../secret.txt',       method: 'GET',  status: 404 },
  { why: 'out of the folder, hidden',    path: '/%2e%2e/secret.txt',   method: 'GET',  status: 404 },
  { why: 'out of the folder, by slash',  path: '/..%2fsecret.txt',     method: 'GET',  status: 404 },
  { why: 'a name with a zero in it',     path: '/index.html%00.js',    method: 'GET',  status: 404 },
  { why: 'no address at all',            path: '/%',                   method: 'GET',  status: 404 },
  { why: 'nothing can be sent to it',    path: '/',                    method: 'POST', status: 405 },
])('refuses $path, $why', async ({ path, method, status }) => {
  const answer = await ask(path, method);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain('secret');
});

test('the certificate holds for the address as well as for the name', async () => {
  expect((await ask('/', 'HEAD', '127.0.0.1')).status).toBe(200);
});

test('a port that is taken is left, and the next one is used', async () => {
  const second = await serveSite({ root, key, cert: ca, port: site.port });
  expect(second.port).toBeGreaterThan(site.port);
  await second.close();
});
