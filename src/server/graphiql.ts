import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
import { EXAMPLE_QUERIES } from './examples/index.js';

/** The query page, ready to send. */
export interface QueryPage {
  readonly gzipped: Buffer;
  /** Changes with the page: a browser loads it again only then. */
  readonly etag: string;
  /** The Content-Security-Policy: the page may run its own script, in workers too, and talk to this server. Nothing else. */
  readonly policy: string;
  /** For clients that accept no compression, which are few: unpacked when one first asks, and kept. */
  plain(): Promise<Buffer>;
}

/** The policy names the page's script by its hash: no injected script runs. */
function policyOf(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')} blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Runs in a worker thread, whose memory is freed: the editor is nine megabytes of script, of which the server would keep
 * several copies. A text, because a file would have another path in the sources than in `dist`.
 */
const RENDER = `
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { gzipSync } = require('node:zlib');
const { renderGraphiQL } = require(workerData.renderer);
const given = JSON.stringify(workerData.options);
const html = renderGraphiQL(workerData.options)
  .replaceAll('\\r', '')
  // The page takes the query from its address by itself, but not the variables.
  .replace(given, () => 'Object.assign(' + given + ", { variables: new URL(location.href).searchParams.get('variables') || undefined })");
if (!html.includes("searchParams.get('variables')")) throw new Error('the query page has changed');
const hash = (text, encoding) => createHash('sha256').update(text).digest(encoding);
const scripts = [...html.matchAll(/<script>([\\s\\S]*?)<\\/script>/g)].map(([, script]) => hash(script, 'base64'));
parentPort.postMessage({ gzipped: gzipSync(html, { level: 6 }), etag: hash(html, 'base64url').slice(0, 22), scripts });
`;

interface Rendered {
  readonly gzipped: Uint8Array;
  readonly etag: string;
  /** SHA-256 of each inline script. */
  readonly scripts: readonly string[];
}

function render(): Promise<Rendered> {
  const renderer = createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql');
  const tabs = EXAMPLE_QUERIES.map((query) => ({ query }));
  const options = { title: 'Cadre', defaultTabs: tabs, subscriptionsProtocol: 'GRAPHQL_SSE', subscriptionsEndpoint: '/graphql/stream' };
  return new Promise((resolve, reject) => {
    const worker = new Worker(RENDER, { eval: true, workerData: { renderer, options }, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the query page was not rendered')));
  });
}

async function prepare(): Promise<QueryPage> {
  const { gzipped, etag, scripts } = await render();
  const bytes = Buffer.from(gzipped.buffer, gzipped.byteOffset, gzipped.byteLength);
  let plain: Promise<Buffer> | null = null;
  const unpack = () => {
    plain ??= promisify(gunzip)(bytes);
    return plain;
  };
  return { gzipped: bytes, etag: `"${etag}"`, policy: policyOf(scripts), plain: unpack };
}

/**
 * Returns a function that renders and compresses the page once, at its first call. The page contains its editor, fonts
 * and workers: it loads nothing from another server.
 */
export function queryPage(): () => Promise<QueryPage> {
  let page: Promise<QueryPage> | null = null;
  return () => {
    page ??= prepare().catch((error: unknown) => {
      page = null;
      throw error;
    });
    return page;
  };
}
