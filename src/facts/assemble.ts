import type { GraphQLSchema } from 'graphql';
import type { Model, NodeType } from '../model/types.js';
import { coerceFacts, type FactInput } from './coerce.js';
import { convertFact, primaryName } from './convert.js';
import type { FactsDocument } from './document.js';
import { mergeRecords } from './merge.js';
import { type Problem, pathText } from './problem.js';
import type { FactRecord, Facts } from './records.js';
import { valueProblems } from './validate-values.js';

export interface Assembled {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Every id that the documents give to a fact, refused ones too: references to them are no further problem. */
  readonly defined: ReadonlySet<string>;
}

interface ReadFacts {
  readonly records: readonly FactRecord[];
  readonly problems: readonly Problem[];
}

function readFact(model: Model, document: FactsDocument, type: NodeType, fact: FactInput, index: number): ReadFacts {
  const at = [type.plural, index];
  const problems = valueProblems(model, type, fact).map(
    (m): Problem => ({ ...document.place([...at, ...m.path]), code: m.code, message: m.message }),
  );
  if (problems.length > 0) return { records: [], problems };
  const place = document.place;
  const names = type.kind === 'entity' ? [primaryName(model, fact, at, place)] : [];
  return { records: [convertFact(model, type, fact, at, place), ...names], problems };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids that a document means to define, whatever is wrong with it: those of the items of its lists, and the keys where a list is a map. */
function definedIds(document: FactsDocument): string[] {
  if (!isMap(document.value)) return [];
  return Object.values(document.value).flatMap((list) => {
    const items = [list].flat().flatMap((item) => (isMap(item) && typeof item['id'] === 'string' ? [item['id']] : []));
    return isMap(list) ? [...items, ...Object.keys(list)] : items;
  });
}

function readFacts(model: Model, schema: GraphQLSchema, document: FactsDocument): ReadFacts {
  const { facts, problems, misfits } = coerceFacts(schema, document);
  const read = [...model.types.values()].flatMap((type) =>
    (facts[type.plural] ?? []).map((fact, i): ReadFacts => {
      if (misfits.has(type.plural) || misfits.has(pathText([type.plural, i]))) return { records: [], problems: [] };
      return readFact(model, document, type, fact, i);
    }),
  );
  return {
    records: read.flatMap((r) => r.records),
    problems: [...problems, ...read.flatMap((r) => r.problems)],
  };
}

/**
 * Where a name has an entry of its own, that says all there is to say of it: what the entity's entry implies adds only the
 * evidence that is not cited there already.
 */
function withoutRepeated(records: readonly FactRecord[]): FactRecord[] {
  const entries = records.filter((record) => record.type === 'Name' && !record.implied);
  const own = new Set(entries.map((name) => name.id));
  const cited = new Set(entries.flatMap((name) => name.evidence.map((e) => e.id)));
  return records.map((record) => {
    if (!record.implied || !own.has(record.id)) return record;
    return { ...record, properties: {}, evidence: record.evidence.filter((e) => !cited.has(e.id)) };
  });
}

/**
 * Brings documents together into facts that are right by themselves; what they refer to is checked against the graph by
 * `graphProblems`. Problems of all documents are told, not only the first.
 * @param schema the API schema, whose FactsInput the documents are values of
 */
export function assembleFacts(model: Model, schema: GraphQLSchema, documents: readonly FactsDocument[]): Assembled {
  const read = documents.map((document) => readFacts(model, schema, document));
  const records = withoutRepeated(read.flatMap((r) => r.records));
  const merged = mergeRecords(model, records);
  const ofKind = (kind: NodeType['kind']) => merged.records.filter((r) => model.types.get(r.type)!.kind === kind);
  return {
    facts: { sources: ofKind('record'), entities: ofKind('entity'), statements: ofKind('statement') },
    problems: [...read.flatMap((r) => r.problems), ...merged.problems],
    defined: new Set(documents.flatMap(definedIds)),
  };
}
