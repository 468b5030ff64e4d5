import type { FactsDocument } from '../../facts/document.js';
import { pathText } from '../../facts/problem.js';
import { addedEvidence } from '../../ingest/added-evidence.js';
import { type CheckedFacts, checkFacts } from '../../ingest/check.js';
import { correction } from '../../ingest/correction.js';
import { redatedSource } from '../../ingest/redated-source.js';
import { retraction } from '../../ingest/retraction.js';
import type { EntryReader } from '../../ingest/stored-entry.js';
import type {
  MutationAddEvidenceArgs,
  MutationAddFactsArgs,
  MutationCorrectArgs,
  MutationRedateSourceArgs,
  MutationRetractArgs,
} from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';

/** What a mutation would write, and what is wrong with it. Reads, and writes nothing. */
type Prepare<Arguments> = (store: EntryReader, model: Model, args: Arguments) => Promise<CheckedFacts>;

/** An argument with facts as a document; paths begin with the name of the argument. */
export function factsArgument(facts: unknown, argument = 'facts'): FactsDocument {
  return {
    file: 'mutation',
    value: facts,
    place: (path) => ({ file: 'mutation', line: null, column: null, path: pathText([argument, ...path]) }),
  };
}

const addFacts: Prepare<MutationAddFactsArgs> = (store, model, { facts }) => checkFacts(store, model, [factsArgument(facts)]);
const addEvidence: Prepare<MutationAddEvidenceArgs> = (store, model, { to, evidence }) => addedEvidence(store, model, to, evidence);
const redateSource: Prepare<MutationRedateSourceArgs> = (store, model, { id, published, accessed }) =>
  redatedSource(store, model, id, { published, ...(accessed != null && { accessed }) });

const retract: Prepare<MutationRetractArgs> = (store, model, { ids, on, reason }) => retraction(store, model, ids, { on, reason });
const correct: Prepare<MutationCorrectArgs> = (store, model, { id, replacement, on, reason }) =>
  correction(store, model, id, factsArgument(replacement, 'replacement'), { on, reason });

/** The mutations, by name. */
export const MUTATIONS = { addFacts, addEvidence, retract, correct, redateSource } as const;

export type MutationName = keyof typeof MUTATIONS;

/** Whether a field of the schema is a mutation that this program does. */
export function isMutation(name: string): name is MutationName {
  return Object.hasOwn(MUTATIONS, name);
}
