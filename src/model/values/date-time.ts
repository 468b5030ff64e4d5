import { CadreError } from '../../errors/cadre-error.js';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A moment in UTC, with milliseconds, so that texts compare as moments do.
 * @throws CadreError BAD_DATE
 */
export function parseDateTime(text: unknown): string {
  const moment = typeof text === 'string' && FORM.test(text) ? new Date(text) : null;
  if (moment !== null && !Number.isNaN(moment.getTime())) return moment.toISOString();
  const hint = 'Write a moment with its offset, such as 2026-01-31T12:00:00Z.';
  throw new CadreError('BAD_DATE', `${JSON.stringify(text)} is not a moment.`, {}, { hint });
}
