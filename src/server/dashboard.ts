import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { packageRoot } from '../model/files.js';

/** The policy of the dashboard: its own scripts and styles, and this server. Nothing inline, nothing from elsewhere, in no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Made by the build beside each file that gains by it, best first. */
const CODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Where the build puts the dashboard. */
export const DASHBOARD_FOLDER = join(packageRoot(), 'dist', 'web');

/** Names of built files carry a hash of their content, so a browser need not ask again; the page itself names them and is asked for each time. */
const PAGE = 'index.html';
const FOR_EVER = 'public, max-age=31536000, immutable';

function accepts(request: FastifyRequest, coding: string): boolean {
  return new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s|$))`).test(String(request.headers['accept-encoding'] ?? ''));
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  folder: string,
  name: string,
  all: ReadonlySet<string>,
): Promise<FastifyReply> {
  const coding = CODINGS.find((candidate) => all.has(`${name}${candidate.suffix}`) && accepts(request, candidate.name));
  const bytes = await readFile(join(folder, `${name}${coding?.suffix ?? ''}`));
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  reply.headers({
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    'cache-control': name === PAGE ? 'no-cache' : FOR_EVER,
    vary: 'accept-encoding',
    etag: tag,
  });
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  if (coding) reply.header('content-encoding', coding.name);
  return reply.send(bytes);
}

/**
 * `GET /`: the dashboard, as `npm run build` made it, and its files. Each file is a route of its own: no address leads to any other file.
 * Without a build the root leads to the query page.
 */
export function addDashboard(app: FastifyInstance, folder: string = DASHBOARD_FOLDER): void {
  if (!existsSync(join(folder, PAGE))) {
    app.get('/', async (_request, reply) => reply.redirect('/graphql'));
    return;
  }
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')));
  for (const name of names) {
    if (!(extname(name) in TYPES)) continue;
    const route = (url: string) => app.get(url, (request, reply) => send(request, reply, folder, name, names));
    route(`/${name}`);
    if (name === PAGE) route('/');
  }
}
