import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface SiteOptions {
  /** Folder whose files are served. */
  readonly root: string;
  readonly key: string;
  readonly cert: string;
  /** 0: any free one. */
  readonly port: number;
  /** How many ports after `port` are tried while one is taken; default 20. */
  readonly tries?: number;
}

export interface SiteServer {
  /** https://localhost:3000 */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Names with a digest of their content in them never change. */
const LASTING = /\.[0-9a-f]{8}\.js$/;

/** Serves a folder over https to this machine alone. Pages bring their own Content-Security-Policy. */
export async function serveSite({ root, key, cert, port, tries = 20 }: SiteOptions): Promise<SiteServer> {
  const folder = resolve(root);
  const server = createServer({ key, cert }, (request, response) => void answer(folder, request, response));
  const taken = await listen(server, port, tries);
  return {
    origin: `https://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** 127.0.0.1, which localhost leads to; the first free port. */
async function listen(server: Server, port: number, tries: number): Promise<number> {
  for (let left = tries, next = port; ; left -= 1, next += 1) {
    try {
      await once(server, next);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || left <= 0) throw error;
    }
  }
}

function once(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileOf(root, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const caching = LASTING.test(file.path) ? 'max-age=31536000, immutable' : 'no-store';
  const type = TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': file.size, 'cache-control': caching });
  if (request.method === 'HEAD') response.end();
  // a browser that leaves in the middle is no failure of ours
  else await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
}

/** The file that an address names; null: none, or none of ours. */
async function fileOf(root: string, address: string): Promise<{ readonly path: string; readonly size: number } | null> {
  const path = pathOf(root, address);
  if (path === null) return null;
  const facts = await stat(path).catch(() => null);
  return facts?.isFile() ? { path, size: facts.size } : null;
}

function pathOf(root: string, address: string): string | null {
  try {
    const asked = decodeURIComponent(address.split(/[?#]/)[0]!);
    const path = resolve(join(root, asked.endsWith('/') ? `${asked}index.html` : asked));
    return path.startsWith(root + sep) && !asked.includes('\0') ? path : null;
  } catch {
    // a lone % is no address
    return null;
  }
}
