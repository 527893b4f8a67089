import { createReadStream, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { createRequire } from 'node:module';

const OFFICE = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** As strict as what we ship: nothing from elsewhere, no inline script, no eval. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'";

const PAGES: { readonly [path: string]: string } = {
  '/host.html': page('Excel', '<div id="slot"></div><script src="/host.js"></script>'),
  '/addin.html': page(
    'Add-in',
    '<script src="/office/office.js"></script><div id="root"></div><script src="/addin.js"></script>',
  ),
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

/** Serves bundles and the unmodified office.js on 127.0.0.1 over https, on a free port. */
export async function serve(folder: string): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer(
    { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) },
    (request, response) => answer(folder, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0]!));
  const headers = { 'content-security-policy': POLICY, 'cache-control': 'no-store' };
  const drawn = PAGES[path];
  if (drawn !== undefined) {
    response.writeHead(200, { ...headers, 'content-type': TYPES['.html'] });
    response.end(drawn);
    return;
  }
  const file = path.startsWith('/office/') ? join(OFFICE, path.slice('/office/'.length)) : join(folder, path);
  const type = TYPES[extname(file)];
  if (type === undefined || path.includes('..') || !existsSync(file)) {
    response.writeHead(404, headers).end();
    return;
  }
  // Neither changes while a test file runs.
  response.writeHead(200, { ...headers, 'cache-control': 'max-age=3600', 'content-type': type });
  createReadStream(file).pipe(response);
}
