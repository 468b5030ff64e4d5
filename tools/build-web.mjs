/**
 * Builds the dashboard into dist/web: only when something that it is made of has changed. Each file is compressed once, here.
 *   node tools/build-web.mjs [--force]
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, 'dist', 'web');
const STAMP = join(OUT, 'made-from');
const COMPRESSED = /\.(?:html|js|css|svg|json)$/;

/** What the dashboard is made of; of `src` it uses pure helpers. */
const FOLDERS = ['web', 'src/base', 'src/query/evidence'];

/** The hash of everything that the dashboard is made of. */
function madeFrom() {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)])
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

async function compress(file) {
  const bytes = readFileSync(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

const stamp = madeFrom();
if (process.argv.includes('--force') || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
  // A build for development would warn and be twice as large, whoever starts it.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'web', 'vite.config.mjs') });
  const made = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((name) => COMPRESSED.test(name));
  await Promise.all(made.map((name) => compress(join(OUT, name))));
  writeFileSync(STAMP, stamp);
}
