import type { ErrorCode } from '../../errors/cadre-error.js';
import { CadreError } from '../../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../../errors/catalogue.js';

/** The answer to a call: its result, or its error whole, as both ends are of one user. */
export type CallAnswer =
  | { readonly value: unknown }
  | { readonly error: { readonly code: string; readonly message: string; readonly details: object; readonly hint: string } };

/** The path of a call is this with its name. */
export const CALL_PATH = '/store/';
/** How many bytes a call may have: a batch of a thousand records has some megabytes. */
export const MOST_CALL_BYTES = 64 * 2 ** 20;

/** @param error of a store; of any other only the message is sent */
export function answerOf(error: unknown): CallAnswer {
  if (error instanceof CadreError) {
    const { code, message, details, hint } = error;
    return { error: { code, message, details, hint } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { error: { code: 'INTERNAL', message, details: {}, hint: ERROR_CATALOGUE.INTERNAL.hint } };
}

/** @returns null for what is not an answer of this program */
export function readAnswer(text: string): CallAnswer | null {
  try {
    const answer = JSON.parse(text) as Partial<{ value: unknown; error: { code?: unknown } }> | null;
    if (typeof answer !== 'object' || answer === null) return null;
    if ('value' in answer) return answer as CallAnswer;
    return typeof answer.error?.code === 'string' && answer.error.code in ERROR_CATALOGUE ? (answer as CallAnswer) : null;
  } catch {
    return null;
  }
}

/** The result in an answer. @throws CadreError the error in it */
export function resultOf(answer: CallAnswer): unknown {
  if ('value' in answer) return answer.value;
  const { code, message, details, hint } = answer.error;
  throw new CadreError(code as ErrorCode, message, details as Record<string, unknown>, { hint });
}
