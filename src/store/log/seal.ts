import { createHash, hash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { canonical } from '../../base/canonical-json.js';
import type { Change, ChangeItem } from './change.js';
import type { StoredPart } from './log.js';

/** Strong enough for texts that repeat themselves, and cheap beside the write. */
const QUALITY = 4;
const SALT_BYTES = 16;
const SALT_DIGITS = 2 * SALT_BYTES;

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** A part with its digest. */
export interface SealedPart extends StoredPart {
  readonly digest: string;
}

export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64');
}

/** The salts of some items as hexadecimal digits, one after the other: whoever has some of them cannot tell the others. */
function itemSalts(salt: string, items: number): string {
  const outputLength = Math.max(1, items) * SALT_BYTES;
  return createHash('shake256', { outputLength }).update(Buffer.from(salt, 'base64')).digest('hex');
}

/** SHA-256 over the digits of the salt, then the text. */
function saltedHash(salt: string, text: string): string {
  return hash('sha256', salt + text);
}

/** One hash over those of all items, in their order. */
function digestOf(salt: string, texts: readonly string[]): string {
  const salts = itemSalts(salt, texts.length);
  const digest = createHash('sha256');
  for (const [i, text] of texts.entries()) digest.update(saltedHash(salts.slice(i * SALT_DIGITS, (i + 1) * SALT_DIGITS), text));
  return digest.digest('hex');
}

/** Compresses and hashes items. The compression runs beside the program. */
export async function sealPart(items: readonly ChangeItem[]): Promise<SealedPart> {
  const salt = newSalt();
  const texts = items.map(canonical);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  const payload = compress(`[${texts.join()}]`, { params });
  const digest = digestOf(salt, texts);
  return { salt, payload: (await payload).toString('base64'), digest };
}

/** The items of a part, and their digest computed anew. @throws what is thrown for a payload that was not made by `sealPart` */
export async function openPart({ salt, payload }: StoredPart): Promise<{ items: ChangeItem[]; digest: string }> {
  const items = JSON.parse((await decompress(Buffer.from(payload, 'base64'))).toString()) as ChangeItem[];
  return { items, digest: digestOf(salt, items.map(canonical)) };
}

/**
 * The hash of a change, chained over the one before it. It covers a salted hash of each text that may have to be erased, and not
 * the texts, so that erasing one does not break the chain.
 * @param previous the hash of the change before; null for the first
 * @param salt that of the message
 * @param digests those of the parts, in order
 */
export function chainHash(previous: string | null, change: Omit<Change, 'hash'>, salt: string, digests: readonly string[]): string {
  const { message, parts: _, removed, ...common } = change;
  // Left out where nothing was: the changes of programs that removed nothing stay on the chain.
  const head = { ...common, ...(removed > 0 && { removed }) };
  const said = message === null ? null : saltedHash(itemSalts(salt, 1), message);
  return createHash('sha256')
    .update(canonical({ ...head, version: 1, previous, message: said, parts: digests }))
    .digest('hex');
}
