import { createHash } from 'node:crypto';
import { APOSTROPHES } from './folding.js';

const LONGEST = 120;
const READABLE = 40;

/** Whether a text is a slug: 1 to 120 lower-case ASCII letters and digits, with single hyphens between them. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * The readable part of an id: "Kata'ib Hizballah" gives `kataib-hizballah`.
 * @returns a slug of any length; empty when the text has no Latin letters or digits
 */
export function slugify(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A slug for any text inside an id: the text itself if it is a slug, otherwise its readable beginning and eight hexadecimal
 * digits of its SHA-256, which keep similar texts ("A B", "a b") distinct.
 */
export function idPart(text: string): string {
  if (isSlug(text)) return text;
  const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
  const readable = slugify(text).slice(0, READABLE).replace(/-$/, '');
  return readable === '' ? `x${hash}` : `${readable}-${hash}`;
}
