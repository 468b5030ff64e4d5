import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
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

const SCRIPT = /<script>([^]*?)<\/script>/g;

/** The policy names the page's script by its hash: a script put in by somebody else is not run. */
function policyOf(html: string): string {
  const hashes = [...html.matchAll(SCRIPT)].map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')} blob:`,
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

/** The page as HTML. Editor, fonts and workers are all within it: it asks no other server for anything. */
export async function renderQueryPage(): Promise<string> {
  // Nine megabytes of script: loaded when somebody first wants the page.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Cadre', defaultTabs: EXAMPLE_QUERIES.map((query) => ({ query })) });
  return html.replaceAll('\r', '');
}

async function prepare(): Promise<QueryPage> {
  const html = await renderQueryPage();
  const gzipped = await promisify(gzip)(html, { level: 6 });
  return {
    gzipped,
    etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
    policy: policyOf(html),
    plain: () => promisify(gunzip)(gzipped),
  };
}

/** A source of the page, which is rendered and compressed once, at the first request. */
export function queryPage(): () => Promise<QueryPage> {
  let page: Promise<QueryPage> | null = null;
  return () => {
    page ??= prepare();
    return page;
  };
}
