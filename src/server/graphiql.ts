import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
import { EXAMPLE_QUERIES } from './examples/index.js';

/** The query page, ready to be sent. */
export interface QueryPage {
  readonly gzipped: Buffer;
  /** Changes with the page, so that a browser need not load it again. */
  readonly etag: string;
  /** What the page may do: run its own script, in workers too, and talk to this server. Nothing else. */
  readonly policy: string;
  plain(): Promise<Buffer>;
}

/** The policy names the page's script by its hash: a script put in by somebody else is not run. */
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
 * Runs in a thread of its own, whose memory is given back: the editor is nine megabytes of script, which would otherwise stay with the
 * server in several copies. A text, since a file of sources and one of `dist` would be two different things.
 */
const RENDER = `
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { gzipSync } = require('node:zlib');
const { renderGraphiQL } = require(workerData.renderer);
const html = renderGraphiQL(workerData.options).replaceAll('\\r', '');
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
  const options = { title: 'Cadre', defaultTabs: EXAMPLE_QUERIES.map((query) => ({ query })) };
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
  return { gzipped: bytes, etag: `"${etag}"`, policy: policyOf(scripts), plain: () => promisify(gunzip)(bytes) };
}

/**
 * A source of the page, which is rendered and compressed once, at the first request. All is within it, the editor, fonts and workers:
 * the page asks no other server for anything.
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
