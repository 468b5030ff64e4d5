import neo4j, { type Session } from 'neo4j-driver';
import { CadreError } from '../../errors/cadre-error.js';
import { outcomeUnknown, within } from '../deadline.js';
import type { Transaction } from '../engine.js';
import { toParameters } from '../parameters.js';
import { columns, GRACE_MS, serverLimit, untraced } from './neo4j-calls.js';
import { fromNeo4j, isRetriable, isWithoutConnection, mayBeCommitted } from './neo4j-errors.js';
import { GuardedTransaction } from './transaction.js';

/** How one attempt at a transaction ended. */
export type Attempt<T> =
  | { readonly done: true; readonly value: T }
  | {
      readonly done: false;
      /** The error for the caller: of the work itself, or a CadreError. */
      readonly error: unknown;
      /** Whether nothing was committed for certain, and another attempt may succeed. */
      readonly retriable: boolean;
      /** Whether there was no connection to begin with. */
      readonly unconnected: boolean;
    };

interface Limits {
  /** Milliseconds for the whole transaction. */
  readonly ms: number;
  /** The server's address without credentials. */
  readonly place: string;
  /** The error when the server has neither answered nor ended the transaction in its time. */
  readonly late: () => CadreError;
}

/**
 * Runs the work in one transaction and commits. The driver's own transactions are tried again also when the connection ends
 * during the commit, and then a change may be made twice; here a commit is sent once.
 */
export async function transact<T>(session: Session, work: (tx: Transaction) => Promise<T>, limits: Limits): Promise<Attempt<T>> {
  const { ms, place, late } = limits;
  const end = performance.now() + ms + GRACE_MS;
  const timely = <R>(step: Promise<R>): Promise<R> => within(step, end - performance.now(), late);
  /** @param cause the driver's error, or undefined where the work itself failed */
  const failed = (error: unknown, cause: unknown): Attempt<T> => ({
    done: false,
    error,
    retriable: cause !== undefined && isRetriable(cause),
    unconnected: isWithoutConnection(cause),
  });
  let tx: Awaited<ReturnType<Session['beginTransaction']>>;
  try {
    tx = await timely(Promise.resolve(session.beginTransaction(serverLimit(ms))));
  } catch (error) {
    return failed(fromNeo4j(error, place), error);
  }
  const guarded = new GuardedTransaction(async ({ text, params }) => {
    const sent = toParameters(params, neo4j.int);
    try {
      return (await timely(untraced(() => tx.run(text, sent)).then())).records.map(columns);
    } catch (error) {
      throw fromNeo4j(error, place);
    }
  }, true);
  let value: T;
  try {
    value = await guarded.perform(work);
  } catch (error) {
    // Also if the work caught or replaced the error of a statement.
    const cause = guarded.failure instanceof CadreError ? guarded.failure.cause : undefined;
    return failed(cause !== undefined && isRetriable(cause) ? guarded.failure : error, cause);
  }
  try {
    await timely(tx.commit());
  } catch (error) {
    if (mayBeCommitted(error)) return { done: false, error: outcomeUnknown(place, error), retriable: false, unconnected: false };
    return failed(fromNeo4j(error, place), error);
  }
  return { done: true, value };
}
