import { createHash } from 'node:crypto';
import { canonical } from '../../base/canonical-json.js';
import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type { Facts } from '../../facts/records.js';
import { mentionedIds } from '../../facts/validate-graph.js';
import { singleBatch } from '../../ingest/batches.js';
import type { EntryReader } from '../../ingest/stored-entry.js';
import { revisionNumber } from '../../model/values/revision.js';
import type { WriteBatch, WriteReceipt } from '../../store/graph-store.js';
import type { WriteKey, WriteTerms, WrittenChange } from '../../store/write-terms.js';
import type { Context } from '../context.js';
import { conflictError } from './conflict.js';
import { problemsError } from './problems.js';
import { MUTATIONS, type MutationName } from './table.js';
import { requireWriter, type Writer } from './who-writes.js';

/** What all mutations take. */
export interface CommonArguments {
  readonly message?: string | null;
  /** Of some mutations: it stands for the message where there is none. */
  readonly reason?: string;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface Performed extends WrittenChange {
  /** The ids of the sources, entities and statements that the mutation is about. */
  readonly ids: readonly string[];
}

const MOST_MESSAGE = 2_000;
const MOST_KEY = 200;
const NOTHING: WriteBatch = { sources: [], entities: [], statements: [], evidence: [], links: [] };

function recordsOf({ sources, entities, statements }: Facts) {
  return [...sources, ...entities, ...statements];
}

/** The store as the checks read it, within what the request may use. */
export function entryReader({ store, limits, budget }: Context): EntryReader {
  const read = <T>(ask: () => Promise<T>) => (budget ? budget.read(limits.timeoutMs, ask) : ask());
  return {
    typesOf: (ids, label) => read(() => store.typesOf(ids, label)),
    select: (plan, options) => read(() => store.select(plan, options)),
  };
}

/** @throws CadreError LIMIT, BAD_INPUT */
function requireCommon({ message, idempotencyKey }: CommonArguments): void {
  const texts = [
    { name: 'message', text: message, allowed: MOST_MESSAGE },
    { name: 'idempotencyKey', text: idempotencyKey, allowed: MOST_KEY },
  ];
  for (const { name, text, allowed } of texts) {
    requireWithinLimit({ limit: name, value: text?.length ?? 0, allowed, unit: 'characters' });
    if (text == null || text.trim() !== '') continue;
    throw new CadreError('BAD_INPUT', `${name} is empty.`, { path: name }, { hint: 'Leave it out, or write something.' });
  }
}

/** The key with a digest of everything that is asked with it. */
function keyOf({ by }: Writer, name: MutationName | 'undo', { idempotencyKey, ...asked }: CommonArguments): WriteKey | null {
  if (idempotencyKey == null) return null;
  return {
    id: `${by} ${idempotencyKey}`,
    body: createHash('sha256')
      .update(canonical([name, asked]))
      .digest('hex'),
  };
}

function requireSize(facts: Facts, allowed: number): void {
  const value = recordsOf(facts).reduce((sum, { evidence }) => sum + 1 + evidence.length, 0);
  const hint = 'Write in several mutations, or load a file (cadre load).';
  requireWithinLimit({
    limit: 'maxFacts',
    value,
    allowed,
    name: 'facts',
    unit: 'sources, entities, statements and pieces of evidence',
    hint,
  });
}

/** Runs a write on terms within what the request may use. @throws CadreError OUTCOME_UNKNOWN; those of the store */
export async function writeWithin({ budget }: Context, work: () => Promise<WriteReceipt>): Promise<WrittenChange> {
  const { written } = await (budget ? budget.write(work) : work());
  return written!;
}

/** The terms on which a mutation writes. @throws CadreError LIMIT, BAD_INPUT */
export function termsOf(writer: Writer, name: MutationName | 'undo', args: CommonArguments): WriteTerms {
  requireCommon(args);
  const expectedRevision = args.expectedRevision == null ? null : revisionNumber(args.expectedRevision);
  return { expectedRevision, key: keyOf(writer, name, args), dryRun: args.dryRun };
}

async function write(
  context: Context,
  { by }: Writer,
  batch: WriteBatch,
  message: string | null,
  terms: WriteTerms,
): Promise<WrittenChange> {
  return writeWithin(context, () => context.store.write(batch, { by, via: 'API', message }, terms));
}

/**
 * Does a mutation: checks it, writes it on its terms, and says what was written.
 * @param args as GraphQL coerces them
 * @throws CadreError BAD_FACTS with all problems; CONFLICT, KEY_REUSED, KEY_RUNNING, READ_ONLY, LIMIT; those of the store
 */
export async function perform(context: Context, name: MutationName, args: CommonArguments): Promise<Performed> {
  const writer = requireWriter(context.writer);
  const terms = termsOf(writer, name, args);
  const { key } = terms;
  const message = args.message ?? args.reason ?? null;
  return writer.running.alone(key?.id ?? null, async () => {
    const { facts, problems } = await MUTATIONS[name](entryReader(context), context.model, args as never);
    const ids = recordsOf(facts).map(({ id }) => id);
    if (problems.length > 0) {
      // What was written with this key may be why the same does not fit the graph any more.
      const earlier = key && (await write(context, writer, NOTHING, null, { expectedRevision: null, key, dryRun: true }));
      if (earlier?.outcome === 'REPEATED') return { ...earlier, ids };
      throw problemsError(problems);
    }
    requireSize(facts, context.limits.maxFacts);
    const written = await write(context, writer, singleBatch(context.model, facts), message, terms).catch(async (error: unknown) => {
      throw await conflictError(context, error, mentionedIds(facts));
    });
    return { ...written, ids };
  });
}
