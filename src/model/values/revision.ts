import { CadreError } from '../../errors/cadre-error.js';

const MARK = 'r';

/** A revision as the API gives it. It is opaque, as readers of different rights will see different sequences. */
export function revisionText(revision: number): string {
  return Buffer.from(`${MARK}${revision}`, 'utf8').toString('base64url');
}

/** @throws CadreError BAD_INPUT for a text that `revisionText` did not make */
export function parseRevision(text: unknown): string {
  if (typeof text === 'string' && revisionNumber(text) !== null) return text;
  const hint = 'Take it from changeLog, or from an answer that names its revision.';
  throw new CadreError('BAD_INPUT', `${JSON.stringify(text)} is not a revision.`, {}, { hint });
}

/** The number of a revision; null for another text. */
export function revisionNumber(text: string): number | null {
  const [, digits] = /^r([1-9]\d{0,14})$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  return digits === undefined || revisionText(Number(digits)) !== text ? null : Number(digits);
}
